/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.edit;

/**
 * A part of a text and what is to stand there instead.
 *
 * @param offset from the start of the text as it is before any change, in characters
 * @param length 0 inserts
 * @param text empty removes
 */
public record TextChange(int offset, int length, String text) {

    public int end() {
        return offset + length;
    }
}
