/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml;

/**
 * What is wrong in a file of ours in YAML.
 *
 * @param file    its name
 * @param line    from 1, as is {@code column}
 * @param message one sentence for people
 */
public record YamlMistake(String file, int line, int column, String message) {

    /** {@code FILE:LINE:COLUMN}. */
    public String place() {
        return file + ":" + line + ":" + column;
    }

    /** The place and the sentence. */
    @Override
    public String toString() {
        return place() + ": " + message;
    }
}
