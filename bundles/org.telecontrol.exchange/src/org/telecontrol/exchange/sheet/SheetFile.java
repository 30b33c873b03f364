/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.telecontrol.exchange.sheet.internal.CsvFile;
import org.telecontrol.exchange.sheet.internal.XlsxFile;

/** A file of sheets that is open for reading. What it is, is told by its content and not by its extension. */
public interface SheetFile extends Closeable {

    Path path();

    /** In the file's order; at least one. */
    List<Sheet> sheets();

    /**
     * Opens a CSV file or an XLSX workbook.
     *
     * @throws SheetException when it is neither, or broken
     */
    static SheetFile open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new SheetException("This is a folder, not a file");
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        var start = start(path);
        if (start.length == 0) {
            throw new SheetException("The file is empty");
        }
        if (startsWith(start, 'P', 'K')) {
            return XlsxFile.open(path);
        }
        if (startsWith(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new SheetException("This is a workbook in the old XLS form or one that is protected by a password;"
                    + " save it as XLSX without a password");
        }
        return CsvFile.open(path);
    }

    private static byte[] start(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(8);
        }
    }

    private static boolean startsWith(byte[] start, int... signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, bytes(signature), 0, signature.length);
    }

    private static byte[] bytes(int... signature) {
        var bytes = new byte[signature.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) signature[i];
        }
        return bytes;
    }
}
