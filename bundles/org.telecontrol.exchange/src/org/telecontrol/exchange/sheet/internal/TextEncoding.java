/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.SheetException;

/**
 * How the text of a file is encoded: what its byte order mark says, else UTF-8 if all of it is valid UTF-8, else the code
 * page in which it looks most like words.
 *
 * @param byteOrderMark length of the byte order mark in octets
 */
record TextEncoding(Charset charset, int byteOrderMark) {

    private static final int SAMPLE = 1 << 18;

    /** @param known the encoding if it is known */
    static TextEncoding of(Path path, @Nullable Charset known, Runnable watch) throws IOException {
        var start = start(path);
        var marked = marked(start);
        if (known != null) {
            return new TextEncoding(known, marked != null && marked.charset.equals(known) ? marked.byteOrderMark : 0);
        }
        if (marked != null) {
            return marked;
        }
        for (int i = 0; i < Math.min(4096, start.length); i++) {
            if (start[i] == 0) {
                throw new SheetException("This is neither text nor a workbook");
            }
        }
        return new TextEncoding(isUtf8(path, watch) ? StandardCharsets.UTF_8 : CodePage.of(start), 0);
    }

    private static @Nullable TextEncoding marked(byte[] start) {
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xff, 0xfe)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(start, 0xfe, 0xff) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static byte[] start(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static boolean startsWith(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((start[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path path, Runnable watch) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var octets = ByteBuffer.allocate(1 << 16);
        var characters = CharBuffer.allocate(1 << 16);
        try (var channel = FileChannel.open(path)) {
            boolean end;
            do {
                watch.run();
                end = channel.read(octets) < 0;
                octets.flip();
                if (!decodes(decoder, octets, characters, end)) {
                    return false;
                }
                octets.compact();
            } while (!end);
        }
        return true;
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer octets, CharBuffer characters, boolean end) {
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(octets, characters, end);
        } while (result.isOverflow());
        return !result.isError();
    }
}
