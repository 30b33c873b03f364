/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.sheet.SheetFile;

/** Reads one point list from an open file. */
public final class ListReader {

    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final SheetFile file;
    private final ImportOptions options;

    public ListReader(SheetFile file, ImportOptions options) {
        this.file = file;
        this.options = options;
    }

    public PointList read(Progress progress) throws IOException {
        var match = new Recognition(options.profile()).recognise(file, options.sheet());
        var problems = new Problems(String.valueOf(file.path().getFileName()), match);
        var drafts = new ArrayList<PointDraft>();
        int rows = readRows(match, new RowReader(match, problems), drafts, progress);
        return new PointList(file.path(), match.sheet().name(), match.profile(), options,
                keys(match), rows, points(match, drafts), problems.inOrder());
    }

    private static int readRows(HeaderMatch match, RowReader reader, List<PointDraft> drafts, Progress progress)
            throws IOException {
        int rows = 0;
        try (var cursor = match.sheet().open()) {
            for (var row = cursor.next(); row != null; row = cursor.next()) {
                if (row.number() <= match.headerRow() || row.isBlank()) {
                    continue;
                }
                var draft = reader.read(row);
                if (draft != null) {
                    drafts.add(draft);
                }
                if (++rows % ROWS_BETWEEN_REPORTS == 0) {
                    progress.check(cursor.progress(), rows);
                }
            }
        }
        return rows;
    }

    private static Set<String> keys(HeaderMatch match) {
        var keys = new HashSet<String>();
        match.unknown().forEach(column -> keys.add(column.key()));
        for (int i = 0; i < match.positions().size(); i++) {
            if (match.positions().get(i) >= 0) {
                keys.add(match.profile().columns().get(i).key());
            }
        }
        keys.add(PointTexts.FORMS);
        return keys;
    }

    private static List<ListedPoint> points(HeaderMatch match, List<PointDraft> drafts) {
        var texts = new PointTexts(match.profile());
        var named = new Naming(match.profile()).name(drafts);
        var points = new ArrayList<ListedPoint>(named.size());
        for (int i = 0; i < named.size(); i++) {
            var draft = drafts.get(i);
            var point = named.get(i);
            points.add(point.withMetadata(texts.metadata(point, draft.cells(), match, draft.unknown())));
        }
        return points;
    }
}
