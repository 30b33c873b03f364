/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.sheet.DecimalSign;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetFile;

/** A file of separated values (RFC 4180 and its relatives): encoding and delimiter are found out. */
public final class CsvFile implements SheetFile, Sheet {

    private final Path path;
    private final TextEncoding encoding;
    private final Delimiter delimiter;
    private final Runnable watch;

    private CsvFile(Path path, TextEncoding encoding, Delimiter delimiter, Runnable watch) {
        this.path = path;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.watch = watch;
    }

    public static CsvFile open(Path path, CsvOptions known, Runnable watch) throws IOException {
        var encoding = TextEncoding.of(path, known.encoding(), watch);
        try (var reader = reader(path, encoding, watch)) {
            return new CsvFile(path, encoding, Delimiter.detect(reader, known), watch);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        var name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public Optional<CsvOptions> form() {
        return Optional.of(new CsvOptions(delimiter(), quote(), charset(), decimalSign()));
    }

    public Charset charset() {
        return encoding.charset();
    }

    public char delimiter() {
        return delimiter.delimiter();
    }

    public char quote() {
        return delimiter.quote();
    }

    @Override
    public DecimalSign decimalSign() {
        return delimiter.decimalSign();
    }

    @Override
    public RowCursor open() throws IOException {
        return new CsvCursor(reader(path, encoding, watch), delimiter(), quote(), Files.size(path));
    }

    @Override
    public void close() {
        // each cursor holds its own stream
    }

    private static Reader reader(Path path, TextEncoding encoding, Runnable watch) throws IOException {
        var in = new WatchedStream(Files.newInputStream(path), "", Long.MAX_VALUE, watch);
        in.skipNBytes(encoding.byteOrderMark());
        return new InputStreamReader(in, encoding.charset());
    }
}
