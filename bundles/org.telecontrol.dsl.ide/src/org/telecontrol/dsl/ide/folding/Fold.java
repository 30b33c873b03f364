/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.folding;

/**
 * Several lines of which only the first stays when they are folded.
 *
 * @param offset in the first line
 * @param length up to somewhere in the last line, in characters
 */
public record Fold(int offset, int length, boolean comment) {}
