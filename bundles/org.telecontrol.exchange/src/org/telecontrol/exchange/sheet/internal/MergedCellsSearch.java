/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds the merged cells of a sheet before its rows are read. They stand behind the rows, so the part is searched as
 * octets, which costs little more than unpacking it.
 */
final class MergedCellsSearch {

    private static final byte[] END_OF_ROWS = "</sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern MERGE = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([^\"]*)\"");
    private static final int MOST = 16 << 20;

    private MergedCellsSearch() {}

    static MergedCells in(InputStream part) throws IOException {
        var merged = new MergedCells();
        try (part) {
            var rest = behindRows(part);
            if (!rest.isEmpty()) {
                MERGE.matcher(rest).results().forEach(result -> merged.add(result.group(1)));
            }
        }
        return merged;
    }

    private static String behindRows(InputStream part) throws IOException {
        var buffer = new byte[1 << 16];
        int kept = 0;
        int read = part.read(buffer);
        while (read > 0) {
            int length = kept + read;
            int found = indexOf(buffer, length);
            if (found >= 0) {
                var start = new String(buffer, found, length - found, StandardCharsets.UTF_8);
                return start + new String(part.readNBytes(MOST), StandardCharsets.UTF_8);
            }
            kept = Math.min(length, END_OF_ROWS.length - 1);
            System.arraycopy(buffer, length - kept, buffer, 0, kept);
            read = part.read(buffer, kept, buffer.length - kept);
        }
        return "";
    }

    private static int indexOf(byte[] buffer, int length) {
        for (int i = 0; i <= length - END_OF_ROWS.length; i++) {
            if (buffer[i] == '<' && buffer[i + 1] == '/' && buffer[i + 2] == 's' && matches(buffer, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] buffer, int start) {
        for (int i = 3; i < END_OF_ROWS.length; i++) {
            if (buffer[start + i] != END_OF_ROWS[i]) {
                return false;
            }
        }
        return true;
    }
}
