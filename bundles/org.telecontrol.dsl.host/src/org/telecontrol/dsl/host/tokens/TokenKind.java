/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tokens;

/** What a word is, as far as its letters tell. */
public enum TokenKind {
    SPACE, KEYWORD, TYPE, NAME, TEXT, NUMBER, PUNCTUATION, COMMENT, INVALID
}
