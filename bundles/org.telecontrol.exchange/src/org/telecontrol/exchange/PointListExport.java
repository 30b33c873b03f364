/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.telecontrol.exchange.internal.ColumnNotes;
import org.telecontrol.exchange.internal.ExtraColumns;
import org.telecontrol.exchange.internal.PointRows;
import org.telecontrol.exchange.internal.PointRows.Row;
import org.telecontrol.exchange.internal.PointTexts;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFormat;
import org.telecontrol.model.files.WholeFile;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Rtu;

/**
 * Writes configured points as a point list. A command whose return information is among the points shares its row; the
 * rows are in the order of the points.
 */
public final class PointListExport {

    private final ExportOptions options;
    private final List<Row> points;
    private final List<String> extras;

    private PointListExport(ExportOptions options, List<Row> points) {
        this.options = options;
        this.points = points;
        this.extras = options.extraColumns() ? ExtraColumns.of(listed(), options.profile()) : List.of();
    }

    /** All points of some RTUs. */
    public static PointListExport ofRtus(Collection<Rtu> rtus, ExportOptions options) {
        return ofPoints(rtus.stream().flatMap(rtu -> RtuPoints.of(rtu).all().stream()).toList(), options);
    }

    /** Some points, for example those of a DVE group. */
    public static PointListExport ofPoints(Collection<ConfiguredPoint> points, ExportOptions options) {
        return new PointListExport(options, PointRows.of(points, options.profile(), options.origin()));
    }

    public List<String> header() {
        var header = new ArrayList<>(options.profile().headers());
        header.addAll(extras);
        return header;
    }

    /** The cells of each row, in the order of the header. */
    public List<List<Cell>> rows() {
        var texts = new PointTexts(options.profile());
        return points.stream().map(point -> row(texts, point)).toList();
    }

    private List<ListedPoint> listed() {
        return points.stream().map(Row::point).toList();
    }

    private List<Cell> row(PointTexts texts, Row point) {
        var row = new ArrayList<>(texts.row(point.point(), point.said()));
        extras.forEach(key -> row.add(Cell.text(point.point().metadata().getOrDefault(key, ""))));
        return row;
    }

    LayoutProfile profile() {
        return options.profile();
    }

    List<Row> points() {
        return points;
    }

    /**
     * Whether points can be written in this layout into a file with this name.
     *
     * @throws SheetException when the extension is neither {@code .csv} nor {@code .xlsx}, nor {@code .json} with the layout
     *                        that has it
     */
    public static void require(LayoutProfile layout, Path file) throws SheetException {
        if (!isRequest(file)) {
            SheetFormat.of(file);
        } else if (!layout.equals(LayoutProfiles.DATAMINER_METADATA)) {
            throw new SheetException("Only the layout " + LayoutProfiles.DATAMINER_METADATA.id()
                    + " is written as ." + DataMinerRequest.EXTENSION + ", the import request of DataMiner");
        }
    }

    /** The same for these points. */
    public void require(Path file) throws SheetException {
        require(profile(), file);
    }

    private static boolean isRequest(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + DataMinerRequest.EXTENSION);
    }

    /**
     * Writes a CSV file, a workbook or the import request of DataMiner, by the extension of the file, which appears whole
     * or not at all.
     *
     * @throws SheetException when there is no such form, as {@link #require} tells
     */
    public void write(Path file, Progress progress) throws IOException {
        require(file);
        if (isRequest(file)) {
            progress.check(0, 0);
            WholeFile.write(file, DataMinerRequest.of(this).text());
            return;
        }
        var rows = rows();
        var written = new int[1];
        SheetFormat.of(file).write(file, options.profile().name(), header(),
                ColumnNotes.of(options.profile()), () -> rows.stream().peek(row -> {
                    progress.check((double) written[0] / rows.size(), written[0]);
                    written[0]++;
                }).iterator());
    }

    /** What the layout cannot say of the points, and what its reader would take for something else. */
    public List<Problem> problems() {
        return new ExportLint(options.profile()).check(points, rows());
    }

    /** The same for a file of some form, which may lose more. */
    public List<Problem> problems(Path file) {
        return isRequest(file) ? DataMinerRequest.of(this).problems() : problems();
    }

    /** How many rows there are below the header. */
    public int size() {
        return points.size();
    }
}
