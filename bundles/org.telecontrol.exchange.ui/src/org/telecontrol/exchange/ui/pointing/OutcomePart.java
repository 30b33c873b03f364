/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.ui.tables.LazyTable;
import org.telecontrol.ui.common.icons.Icon;

/** The points that come of the first rows of a list, and what is wrong with these. */
final class OutcomePart {

    private final Label counts;
    private final SashForm sash;
    private final LazyTable<ListedPoint> points;
    private final LazyTable<Problem> problems;

    /** @param whenPicked is told the sheet and the row of the point or problem that is picked */
    OutcomePart(Composite parent, BiConsumer<String, Integer> whenPicked) {
        var part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(part);
        counts = new Label(part, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        sash = new SashForm(part, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).applyTo(sash);
        points = new LazyTable<>(sash, ListedPoint.class)
                .column(Messages.row, 50, point -> Integer.toString(point.row()))
                .column(Messages.outcome_address, 90, OutcomePart::address)
                .column(Messages.outcome_type, 110, point -> point.type().name())
                .column(Messages.outcome_name, 130, ListedPoint::name)
                .column(Messages.outcome_description, 170, ListedPoint::description)
                .column(Messages.outcome_unit, 60, ListedPoint::unit);
        points.whenPicked(point -> whenPicked.accept(point.sheet(), point.row()));
        problems = new LazyTable<>(sash, Problem.class)
                .column(Messages.outcome_cell, 70, OutcomePart::cell,
                        problem -> (problem.isError() ? Icon.STATE_ERROR : Icon.STATE_WARNING).image())
                .column(Messages.outcome_problem, 420, Problem::message);
        problems.whenPicked(problem -> whenPicked.accept(problem.sheet(), problem.row()));
        sash.setWeights(3, 2);
    }

    private static String address(ListedPoint point) {
        var commonAddress = point.commonAddress();
        return commonAddress == null ? Integer.toString(point.ioa()) : commonAddress + ":" + point.ioa();
    }

    private static String cell(Problem problem) {
        return problem.cell().isEmpty() ? problem.sheet() : problem.cell();
    }

    /** @param list what was read; none: nothing could be */
    void show(LayoutDraft draft, @Nullable PointList list) {
        points.show(list == null ? List.of() : list.points());
        problems.show(list == null ? List.of() : list.problems());
        sash.setMaximizedControl(
                list == null || list.problems().isEmpty() ? points.control() : null);
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
