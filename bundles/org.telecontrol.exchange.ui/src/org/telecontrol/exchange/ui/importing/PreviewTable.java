/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.telecontrol.exchange.ImportPreview;
import org.telecontrol.exchange.ImportPreview.Outcome;
import org.telecontrol.exchange.ImportPreview.Row;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.Problem;
import org.telecontrol.ui.common.icons.Icon;

/** The rows of a list with what comes of them; a cell that is wrong carries a sign and says why in its tool tip. */
final class PreviewTable {

    private static final int NARROW = 70;
    private static final int WIDE = 140;

    private final TableViewer viewer;
    private List<Row> rows = List.of();

    PreviewTable(Composite parent) {
        var table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new TableViewer(table);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(rows.get(index), index));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    void show(ImportPreview preview) {
        viewer.setItemCount(0);
        for (var column : viewer.getTable().getColumns()) {
            column.dispose();
        }
        rows = preview.rows();
        column(Messages.preview_row, NARROW, row -> Integer.toString(row.number()), row -> null);
        column(Messages.preview_outcome, 100, row -> outcome(row.outcome()), PreviewTable::rowProblem);
        column(Messages.preview_point, WIDE, row -> point(row, ListedPoint::name), row -> null);
        column(Messages.preview_type, 110, row -> point(row, point -> point.type().name()), row -> null);
        var headers = preview.headers();
        for (int i = 0; i < headers.size(); i++) {
            int cell = i;
            column(headers.get(i), Math.max(NARROW, headers.get(i).length() * 10),
                    row -> preview.cells(row).get(cell), row -> row.problem(headers.get(cell)));
        }
        viewer.setItemCount(rows.size());
        viewer.refresh();
    }

    /** Selects a row of the list, if it is shown. */
    void reveal(String sheet, int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number && rows.get(i).sheet().equals(sheet)) {
                viewer.getTable().setSelection(i);
                viewer.getTable().showSelection();
            }
        }
    }

    static Image image(Problem problem) {
        return (problem.isError() ? Icon.STATE_ERROR : Icon.STATE_WARNING).image();
    }

    private void column(String title, int width, Function<Row, String> text, Function<Row, @Nullable Problem> problem) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new CellLabels(text, problem));
    }

    private static @Nullable Problem rowProblem(Row row) {
        return row.problems().isEmpty() ? null : row.problems().getFirst();
    }

    private static String point(Row row, Function<ListedPoint, String> text) {
        var point = row.point();
        return point == null ? "" : text.apply(point);
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> Messages.preview_added;
            case CHANGED -> Messages.preview_changed;
            case SAME -> Messages.preview_same;
            case REFUSED -> Messages.preview_refused;
        };
    }

    @NonNullByDefault({})
    private static final class CellLabels extends ColumnLabelProvider {

        private final Function<Row, String> text;
        private final Function<Row, @Nullable Problem> problem;

        CellLabels(Function<Row, String> text, Function<Row, @Nullable Problem> problem) {
            this.text = text;
            this.problem = problem;
        }

        @Override
        public String getText(Object element) {
            return element instanceof Row row ? text.apply(row) : "";
        }

        @Override
        public Image getImage(Object element) {
            var found = element instanceof Row row ? problem.apply(row) : null;
            return found == null ? null : image(found);
        }

        @Override
        public String getToolTipText(Object element) {
            var found = element instanceof Row row ? problem.apply(row) : null;
            return found == null ? null : found.message();
        }
    }
}
