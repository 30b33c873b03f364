/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.host.edit.TextChange;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Typical;

/** A table that takes over changes of the text: offsets move, and only the rows that changed are read again. */
final class TableUpdate {

    /** To read so many rows again is not felt. */
    static final int MOST = 1000;

    private final PointTable before;
    private final List<TextChange> changes;
    private final TreeSet<Integer> touched = new TreeSet<>();
    private final int[] offsets;
    private final int[] ends;

    TableUpdate(PointTable before, List<TextChange> changes) {
        this.before = before;
        this.changes = changes;
        offsets = new int[before.size()];
        ends = new int[before.size()];
    }

    Optional<PointTable> table(long revision) {
        if (!move()) {
            return Optional.empty();
        }
        var text = changed();
        var keys = new MetadataKeys(before.keys());
        var shapes = before.shapes().toArray(RowShape[]::new);
        return touched.isEmpty() || read(text, keys, shapes)
                ? Optional.of(new PointTable(revision, text, before.blocks(), offsets, shapes, keys.all()))
                : Optional.empty();
    }

    /** @return false where a row goes */
    private boolean move() {
        var next = 0;
        var shift = 0;
        for (var row = -1; row < before.size(); row++) {
            var following = row + 1 < before.size() ? before.offset(row + 1) : Integer.MAX_VALUE;
            if (row >= 0) {
                offsets[row] = before.offset(row) + shift;
                ends[row] = offsets[row] + before.shape(row).length();
            }
            while (next < changes.size() && changes.get(next).offset() < following) {
                var change = changes.get(next++);
                if (change.end() > following) {
                    return false;
                }
                shift += change.text().length() - change.length();
                if (row >= 0 && change.offset() <= reach(row)) {
                    touched.add(row);
                    ends[row] = Math.max(end(row), change.end()) + shift;
                }
            }
        }
        return true;
    }

    private int end(int row) {
        return before.offset(row) + before.shape(row).length();
    }

    /** To the end of its line, if nothing but comments follows there. */
    private int reach(int row) {
        return Math.max(end(row), Gaps.lineBreak(before.source(), end(row)));
    }

    private String changed() {
        var source = before.source();
        var text = new StringBuilder(source.length());
        var done = 0;
        for (var change : changes) {
            text.append(source, done, change.offset()).append(change.text());
            done = change.end();
        }
        return text.append(source, done, source.length()).toString();
    }

    /** @return false where the rows are not as many as before, or not understood as rows */
    private boolean read(String text, MetadataKeys keys, RowShape[] shapes) {
        var rows = new StringBuilder("typical T {\n");
        touched.forEach(row -> rows.append(text, offsets[row], ends[row]).append('\n'));
        var parsed = StationLanguage.get(IParser.class).parse(new StringReader(rows.append('}').toString()));
        var read = elements(parsed);
        if (read.size() != touched.size()) {
            return false;
        }
        var mistakes = Mistakes.of(parsed);
        var reader = new RowReader(keys, StationLanguage.get(Names.class));
        var next = read.iterator();
        for (var row : touched) {
            var object = next.next();
            var node = NodeModelUtils.findActualNodeFor(object);
            if (node == null) {
                return false;
            }
            shapes[row] = reader.read(node, before.shape(row).block(), object instanceof Command, mistakes);
        }
        return true;
    }

    private static List<InformationObject> elements(IParseResult parsed) {
        return parsed.getRootASTElement() instanceof Configuration file && file.getElements().size() == 1
                && file.getElements().get(0) instanceof Typical typical
                        ? new ArrayList<>(typical.getElements())
                        : List.of();
    }
}
