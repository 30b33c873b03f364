/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml;

/**
 * A file of ours in YAML that cannot be used: a layout or a source. The message is one sentence for people.
 */
public class YamlFileException extends java.io.IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /** @param line from 1, as is {@code column} */
    public YamlFileException(String file, int line, int column, String message) {
        super(message);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** {@code FILE:LINE:COLUMN}. */
    public String place() {
        return file + ":" + line + ":" + column;
    }
}
