/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetFormat;

/** A list with DataMiner's 23 columns: 5,000 signals for each RTU, a third of them measured values. */
final class LongList {

    /** Of each RTU. */
    static final int POINTS = 5_000;

    private LongList() {}

    static Path write(Path file, int rows) throws IOException {
        SheetFormat.of(file).write(file, "Points", LayoutProfiles.DATAMINER_METADATA.headers(),
                () -> IntStream.range(0, rows).mapToObj(LongList::row).iterator());
        return file;
    }

    static String rtu(int number) {
        return "RTU" + number / POINTS;
    }

    static String host(int number) {
        return "10." + number / POINTS / 250 + "." + number / POINTS % 250 + ".1";
    }

    static String point(int number) {
        return "P" + number;
    }

    static String description(int number) {
        return "Signal number " + number;
    }

    static int address(int number) {
        return 1 + number % POINTS;
    }

    static boolean isMeasured(int number) {
        return number % 3 == 0;
    }

    private static List<Cell> row(int number) {
        boolean measured = isMeasured(number);
        var rtu = rtu(number);
        var texts = List.of(rtu + "." + point(number), "Switchgear", "Part " + number % 7, "F" + number % 40,
                "Q" + number % 5, "ACME", "", Integer.toString(number % 9), "Enable", host(number),
                measured ? "AnalogInput" : "DigitalInput", "", "", "", rtu, description(number),
                measured ? "" : "Off;On", measured ? "0.1" : "", "1", Integer.toString(address(number)),
                measured ? "kV" : "", "", "Site");
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(LayoutProfiles.DATAMINER_METADATA.columns().get(i).cell(texts.get(i)));
        }
        return cells;
    }
}
