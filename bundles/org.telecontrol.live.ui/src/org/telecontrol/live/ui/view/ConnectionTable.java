/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionStatus;

/** One row for each session: how its connection is, in words, and why. */
final class ConnectionTable {

    private static final int MOST_ROWS = 5;
    private static final int ROW_GAP = 2;
    private static final int MARGIN = 6;

    /** What a row was made of. */
    private record Shown(SessionStatus status, Optional<Procedure.Outcome> last, List<Session.Connection> connections) {
        static Shown of(Session session) {
            return new Shown(session.status(), session.lastProcedure(), session.connections());
        }
    }

    private final TableViewer viewer;
    private final Map<Session, Shown> shown = new HashMap<>();
    private List<Session> sessions = List.of();

    ConnectionTable(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((IStructuredContentProvider) table -> sessions.toArray());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = Messages.connections;
            }
        }));
        column(layout, Messages.connection_rtu, 9, 60, Session::rtu);
        column(layout, Messages.connection_endpoint, 16, 125, SessionWords::endpoints);
        column(layout, Messages.connection_state, 14, 100, new StateLabels());
        column(layout, Messages.connection_detail, 38, 200, session -> SessionWords.detail(session.status()));
        column(layout, Messages.connection_last, 31, 120,
                session -> session.lastProcedure().map(Procedure.Outcome::words).orElse(""));
        viewer.setInput(this);
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

    /** Sessions come at the end, mostly; so hundreds can come and change while the window answers. */
    void setSessions(List<Session> now) {
        var before = sessions;
        sessions = now;
        if (before.size() <= now.size() && before.equals(now.subList(0, before.size()))) {
            var more = now.subList(before.size(), now.size());
            more.forEach(session -> shown.put(session, Shown.of(session)));
            viewer.add(more.toArray());
            updateChanged();
        } else {
            shown.clear();
            now.forEach(session -> shown.put(session, Shown.of(session)));
            viewer.refresh();
        }
    }

    /** Shows the rows anew that say something else than they did. */
    void updateChanged() {
        viewer.update(sessions.stream().filter(session -> {
            var now = Shown.of(session);
            return !now.equals(shown.put(session, now));
        }).toArray(), null);
    }

    private void column(TableColumnLayout layout, String header, int weight, int least,
            Function<Session, String> text) {
        column(layout, header, weight, least, new SessionLabels(text));
    }

    private void column(TableColumnLayout layout, String header, int weight, int least,
            SessionLabels labels) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(header);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
    }

    /** What a cell says, and as its tool tip all there is to say of the session. */
    @NonNullByDefault({})
    private static class SessionLabels extends ColumnLabelProvider {

        private final Function<Session, String> text;

        SessionLabels(Function<Session, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object session) {
            return text.apply((Session) session);
        }

        @Override
        public String getToolTipText(Object session) {
            return SessionWords.all((Session) session);
        }
    }

    /** The state with its icon. */
    @NonNullByDefault({})
    private static final class StateLabels extends SessionLabels {

        StateLabels() {
            super(session -> SessionWords.of(session.status().state()).text());
        }

        @Override
        public Image getImage(Object session) {
            return SessionWords.of(((Session) session).status().state()).icon().image();
        }
    }
}
