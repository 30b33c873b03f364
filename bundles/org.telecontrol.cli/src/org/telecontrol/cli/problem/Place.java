/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.problem;

/** Where a problem is. */
public sealed interface Place {

    /** The file as the user named it. */
    String file();

    /** As it stands at the beginning of a problem's line. */
    String words();

    /**
     * In a text file.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 code units
     */
    record InText(String file, int line, int column) implements Place {
        @Override
        public String words() {
            return file + ":" + line + ":" + column;
        }
    }

    /**
     * In a sheet.
     *
     * @param cell such as "C7", or a row such as "7"; empty for the whole sheet
     */
    record InSheet(String file, String sheet, String cell) implements Place {
        @Override
        public String words() {
            return file + "!" + inFile();
        }

        /** {@code SHEET!CELL} */
        public String inFile() {
            return cell.isEmpty() ? sheet : sheet + "!" + cell;
        }
    }

    /** The file as a whole. */
    record InFile(String file) implements Place {
        @Override
        public String words() {
            return file;
        }
    }
}
