/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml;

import java.util.Comparator;
import java.util.List;

/**
 * Files of ours in YAML that cannot be used: layouts or a source. The message is one sentence for people, about the first
 * mistake.
 */
public class YamlFileException extends java.io.IOException {

    private static final long serialVersionUID = 1L;

    private static final Comparator<YamlMistake> BY_PLACE = Comparator.comparing(YamlMistake::file)
            .thenComparingInt(YamlMistake::line).thenComparingInt(YamlMistake::column);

    private final transient List<YamlMistake> mistakes;

    /** @param mistakes at least one */
    public YamlFileException(List<YamlMistake> mistakes) {
        super(mistakes.stream().min(BY_PLACE).map(YamlMistake::message).orElseThrow());
        this.mistakes = mistakes.stream().sorted(BY_PLACE).toList();
    }

    /** All that is wrong, by its places. */
    public List<YamlMistake> mistakes() {
        return mistakes;
    }

    /** Where the first mistake is, as {@code FILE:LINE:COLUMN}. */
    public String place() {
        return mistakes.get(0).place();
    }
}
