/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml.assist;

import java.util.List;

/**
 * What a word means.
 *
 * @param word   it is about
 * @param lines  what it means and which values there are
 * @param offset of the word
 * @param length of the word
 */
public record Explanation(String word, List<String> lines, int offset, int length) {}
