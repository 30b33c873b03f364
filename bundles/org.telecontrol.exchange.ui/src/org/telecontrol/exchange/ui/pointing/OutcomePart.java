/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Problem;
import org.telecontrol.ui.common.icons.Icon;

/** The points that come of the first rows of a list, and what is wrong with these. */
final class OutcomePart {

    private final Composite part;
    private final Label counts;
    private final SashForm sash;
    private final Lines<ListedPoint> points;
    private final Lines<Problem> problems;

    /** A table that is given its lines as they come into sight. */
    private static final class Lines<T> {

        private final TableViewer viewer;
        private List<T> lines = List.of();

        Lines(Composite parent, Class<T> kind, BiConsumer<String, Integer> whenPicked,
                Function<T, String> sheet, Function<T, Integer> row) {
            var table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
            table.setHeaderVisible(true);
            viewer = new TableViewer(table);
            viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(lines.get(index), index));
            viewer.addSelectionChangedListener(event -> {
                var picked = event.getStructuredSelection().getFirstElement();
                if (kind.isInstance(picked)) {
                    whenPicked.accept(sheet.apply(kind.cast(picked)), row.apply(kind.cast(picked)));
                }
            });
        }

        void column(Class<T> kind, String title, int width, Function<T, String> text,
                Function<T, @Nullable Image> image) {
            var column = new TableViewerColumn(viewer, SWT.NONE);
            column.getColumn().setText(title);
            column.getColumn().setWidth(width);
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(@Nullable Object element) {
                    return kind.isInstance(element) ? text.apply(kind.cast(element)) : "";
                }

                @Override
                public @Nullable Image getImage(@Nullable Object element) {
                    return kind.isInstance(element) ? image.apply(kind.cast(element)) : null;
                }
            });
        }

        void show(List<T> shown) {
            lines = shown;
            viewer.setItemCount(0);
            viewer.setItemCount(shown.size());
            viewer.refresh();
        }
    }

    /** @param whenPicked is told the sheet and the row of the point or problem that is picked */
    OutcomePart(Composite parent, BiConsumer<String, Integer> whenPicked) {
        part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(part);
        counts = new Label(part, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        sash = new SashForm(part, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).applyTo(sash);
        points = new Lines<>(sash, ListedPoint.class, whenPicked, ListedPoint::sheet, ListedPoint::row);
        point(Messages.row, 50, point -> Integer.toString(point.row()));
        point(Messages.outcome_address, 90, OutcomePart::address);
        point(Messages.outcome_type, 110, point -> point.type().name());
        point(Messages.outcome_name, 130, ListedPoint::name);
        point(Messages.outcome_description, 170, ListedPoint::description);
        point(Messages.outcome_unit, 60, ListedPoint::unit);
        problems = new Lines<>(sash, Problem.class, whenPicked, Problem::sheet, Problem::row);
        problems.column(Problem.class, Messages.outcome_cell, 70, OutcomePart::cell,
                problem -> (problem.isError() ? Icon.STATE_ERROR : Icon.STATE_WARNING).image());
        problems.column(Problem.class, Messages.outcome_problem, 420, Problem::message, problem -> null);
        sash.setWeights(3, 2);
    }

    private void point(String title, int width, Function<ListedPoint, String> text) {
        points.column(ListedPoint.class, title, width, text, point -> null);
    }

    private static String address(ListedPoint point) {
        var commonAddress = point.commonAddress();
        return commonAddress == null ? Integer.toString(point.ioa()) : commonAddress + ":" + point.ioa();
    }

    private static String cell(Problem problem) {
        return problem.cell().isEmpty() ? problem.sheet() : problem.cell();
    }

    Control control() {
        return part;
    }

    /** @param list what was read; none: nothing could be */
    void show(LayoutDraft draft, @Nullable PointList list) {
        points.show(list == null ? List.of() : list.points());
        problems.show(list == null ? List.of() : list.problems());
        sash.setMaximizedControl(
                list == null || list.problems().isEmpty() ? points.viewer.getTable() : null);
        counts.setText(list == null ? Messages.outcome_none : sentence(draft, list));
        counts.requestLayout();
    }

    private static String sentence(LayoutDraft draft, PointList list) {
        int made = list.points().stream().mapToInt(ListedPoint::points).sum();
        return NLS.bind(draft.isWhole() ? Messages.outcome_whole : Messages.outcome_part,
                new Object[]{made, list.rows(), list.errors(), list.warnings()});
    }

    void clear() {
        points.show(List.of());
        problems.show(List.of());
        counts.setText("");
    }
}
