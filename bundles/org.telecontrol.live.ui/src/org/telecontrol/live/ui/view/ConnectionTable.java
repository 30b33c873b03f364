/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.telecontrol.link.Endpoint;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Session;

/** One row for each session: how its connection is, in words, and why. */
final class ConnectionTable {

    private static final int MOST_ROWS = 5;
    private static final int ROW_GAP = 2;
    private static final int MARGIN = 6;

    private final TableViewer viewer;
    private final Map<String, String> lastProcedures = new HashMap<>();

    ConnectionTable(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setToolTipText(Messages.connections);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.connection_rtu, 10, Session::rtu);
        column(layout, Messages.connection_endpoint, 18, ConnectionTable::endpoints);
        var state = column(layout, Messages.connection_state, 16, session -> "");
        state.setLabelProvider(new StateLabels());
        column(layout, Messages.connection_detail, 34, session -> session.status().detail());
        column(layout, Messages.connection_last, 34, session -> lastProcedures.getOrDefault(session.rtu(), ""));
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Room for the sessions, within limits, in points. */
    int preferredHeight() {
        var table = viewer.getTable();
        var rows = Math.clamp(table.getItemCount(), 1, MOST_ROWS);
        return table.getHeaderHeight() + rows * (table.getItemHeight() + ROW_GAP) + MARGIN;
    }

    void setSessions(List<Session> sessions) {
        if (sessions.equals(viewer.getInput())) {
            viewer.update(sessions.toArray(), null);
        } else {
            viewer.setInput(sessions);
        }
    }

    void setLastProcedure(String rtu, Procedure.Outcome outcome) {
        lastProcedures.put(rtu, outcome.words());
    }

    private static String endpoints(Session session) {
        return session.endpoints().stream().map(Endpoint::toString).collect(Collectors.joining(", "));
    }

    private TableViewerColumn column(TableColumnLayout layout, String header, int weight,
            Function<Session, String> text) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(header);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(session -> text.apply((Session) session)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        return column;
    }

    /** Words and icon of the state. */
    @NonNullByDefault({})
    private static final class StateLabels extends ColumnLabelProvider {

        @Override
        public String getText(Object session) {
            return SessionWords.of(((Session) session).status().state()).text();
        }

        @Override
        public Image getImage(Object session) {
            return SessionWords.of(((Session) session).status().state()).icon().image();
        }
    }
}
