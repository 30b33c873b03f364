/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** Says where a text is not in UTF-8; the message goes on a sentence that begins with what the text is. */
public final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final int line;

    NotUtf8Exception(String before, CharacterCodingException cause) {
        this(before, line(before), cause);
    }

    private NotUtf8Exception(String before, int line, CharacterCodingException cause) {
        super("is not UTF-8 text, see line " + line + ", column " + (before.length() - before.lastIndexOf('\n')),
                cause);
        this.offset = before.length();
        this.line = line;
    }

    private static int line(String before) {
        return 1 + (int) before.chars().filter(letter -> letter == '\n').count();
    }

    /** From the start of the text, in characters. */
    public int offset() {
        return offset;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
