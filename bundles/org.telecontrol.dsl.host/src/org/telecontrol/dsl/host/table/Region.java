/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/** A part of the text, in characters. */
public record Region(int offset, int length) {

    public int end() {
        return offset + length;
    }
}
