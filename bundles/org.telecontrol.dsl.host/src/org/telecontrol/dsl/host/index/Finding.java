/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

/**
 * One thing the language has to say about a text.
 *
 * @param code stable name of the rule, see {@code org.telecontrol.dsl.validation.IssueCodes}
 * @param offset of the text it is about, from the start of the file in characters
 * @param length in characters; 0 is a place
 * @param line from 1
 */
public record Finding(Severity severity, String code, String message, int offset, int length, int line) {

    /** In falling order. */
    public enum Severity {
        ERROR, WARNING, INFORMATION
    }
}
