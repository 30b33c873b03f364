/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.telecontrol.exchange.internal.LatestProgress;
import org.telecontrol.exchange.internal.ListReader;
import org.telecontrol.exchange.internal.Recognition;
import org.telecontrol.exchange.internal.merge.Merge;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.model.station.Configuration;

/** Brings a point list into a configuration, in two steps: read the list, plan the merge. */
public final class PointListImport {

    private PointListImport() {}

    /**
     * The layout of a file, without reading all of it; empty when it is no point list.
     *
     * @throws SheetException when the file is neither CSV nor a workbook
     */
    public static Optional<RecognisedLayout> recognise(Path source, LayoutProfiles layouts) throws IOException {
        try (var file = SheetFile.open(source)) {
            return new Recognition(layouts, null, AddressNotation.DECIMAL).layout(file, null);
        }
    }

    /**
     * Reads a list.
     *
     * @throws SheetException                              when the file cannot be read or is no point list; the message
     *                                                     is one sentence without the file's name
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static PointList read(Path source, ImportOptions options, Progress progress) throws IOException {
        var latest = new LatestProgress(progress);
        try (var file = SheetFile.open(source, options.csv(), latest::checkAgain)) {
            return new ListReader(file, options).read(latest);
        }
    }

    /**
     * Compares a list with a configuration, which stays as it is until the plan is applied. Points are found by their
     * address, else by their name. What the list leaves blank is left alone.
     */
    public static ImportPlan plan(PointList list, Configuration configuration) {
        return plan(list, configuration, LastImport.NONE);
    }

    /**
     * Merges a list and a configuration that have gone their own ways since the list was imported last: what only one of
     * them has changed is taken from it; what both have changed is a conflict.
     */
    public static ImportPlan plan(PointList list, Configuration configuration, LastImport last) {
        return plan(list, configuration, last, Progress.NONE);
    }

    /** The same for those who may want to stop it. */
    public static ImportPlan plan(PointList list, Configuration configuration, LastImport last, Progress progress) {
        var merge = new Merge(list, configuration, last);
        merge.run(progress);
        return new ImportPlan(list, merge);
    }
}
