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
import java.util.Optional;

import org.telecontrol.exchange.sheet.internal.CsvFile;
import org.telecontrol.exchange.sheet.internal.OtherFiles;
import org.telecontrol.exchange.sheet.internal.WorkbookPackage;
import org.telecontrol.exchange.sheet.internal.XlsFile;

/** A file of sheets that is open for reading. What it is, is told by its content and not by its extension. */
public interface SheetFile extends Closeable {

    Path path();

    /** In the file's order; at least one. */
    List<Sheet> sheets();

    /** How its values are separated; empty for a workbook. */
    default Optional<CsvOptions> form() {
        return Optional.empty();
    }

    /** Opens a file with everything about it found out. */
    static SheetFile open(Path path) throws IOException {
        return open(path, CsvOptions.DETECTED);
    }

    /**
     * Opens a file of separated values, or a workbook: XLSX, XLS or an OpenDocument spreadsheet.
     *
     * @param csv what is known of it if its values are separated
     * @throws SheetException when it is none of these, or broken
     */
    static SheetFile open(Path path, CsvOptions csv) throws IOException {
        return open(path, csv, () -> {});
    }

    /**
     * The same for those who may want to stop it.
     *
     * @param watch called after each megabyte that is read, now or by a cursor; throws what ends the reading
     */
    static SheetFile open(Path path, CsvOptions csv, Runnable watch) throws IOException {
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
            return WorkbookPackage.open(path, watch);
        }
        if (startsWith(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            return XlsFile.open(path, watch);
        }
        OtherFiles.refuse(start);
        return CsvFile.open(path, csv, watch);
    }

    private static byte[] start(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(512);
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
