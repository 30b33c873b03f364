/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.util.List;

/**
 * What is told of a word.
 *
 * @param lines plain text, a fact a line; the first one is the heading
 * @param offset of the word, in characters from the start of the file
 */
public record Hover(List<String> lines, int offset, int length) {}
