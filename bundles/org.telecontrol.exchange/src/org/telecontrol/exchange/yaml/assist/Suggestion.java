/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml.assist;

/**
 * How a text may go on at a place.
 *
 * @param word          what is completed, as people read it
 * @param text          what is written
 * @param documentation what it means
 * @param isKey         whether it is a key rather than a value
 * @param offset        of what it replaces
 * @param length        of what it replaces
 */
public record Suggestion(String word, String text, String documentation, boolean isKey, int offset, int length) {

    /** Whether it still fits when this is typed. */
    public boolean fits(String typed) {
        return word.regionMatches(true, 0, typed, 0, typed.length());
    }
}
