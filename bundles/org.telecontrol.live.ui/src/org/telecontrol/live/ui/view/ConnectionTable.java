/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
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
    private List<Session> rows = List.of();
    private ConnectionOrder order = ConnectionOrder.CONFIGURED;

    ConnectionTable(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((IStructuredContentProvider) table -> rows.toArray());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = Messages.connections;
            }
        }));
        List.of(ConnectionColumn.values()).forEach(column -> add(column, layout));
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

    void setSessions(List<Session> now) {
        sessions = now;
        show();
    }

    private void setOrder(ConnectionOrder newOrder) {
        order = newOrder;
        var column = order.column();
        var table = viewer.getTable();
        table.setSortColumn(column == null ? null : table.getColumn(column.ordinal()));
        table.setSortDirection(order.ascending() ? SWT.UP : SWT.DOWN);
        show();
    }

    /**
     * Shows the rows anew that say something else than they did, in order. Sessions come at the end, mostly; so hundreds
     * can come and change while the window answers.
     */
    void show() {
        var before = rows;
        rows = order.of(sessions);
        if (before.size() <= rows.size() && before.equals(rows.subList(0, before.size()))) {
            var more = rows.subList(before.size(), rows.size());
            more.forEach(session -> shown.put(session, Shown.of(session)));
            viewer.add(more.toArray());
            viewer.update(before.stream().filter(this::isChanged).toArray(), null);
        } else {
            shown.clear();
            rows.forEach(session -> shown.put(session, Shown.of(session)));
            viewer.refresh();
        }
    }

    private boolean isChanged(Session session) {
        var now = Shown.of(session);
        return !now.equals(shown.put(session, now));
    }

    /** What rows are ordered by, for the keyboard. */
    void fill(IMenuManager menu) {
        var sorting = new MenuManager(Messages.sortBy);
        sorting.add(new OrderAction(Messages.configuredOrder, order.column() == null,
                () -> setOrder(ConnectionOrder.CONFIGURED)));
        sorting.add(new Separator());
        for (var column : ConnectionColumn.values()) {
            sorting.add(new OrderAction(column.header(), order.column() == column,
                    () -> setOrder(order.chosen(column))));
        }
        menu.add(sorting);
    }

    private void add(ConnectionColumn column, TableColumnLayout layout) {
        var added = new TableViewerColumn(viewer, SWT.NONE);
        added.getColumn().setText(column.header());
        added.getColumn().addListener(SWT.Selection, event -> setOrder(order.chosen(column)));
        added.setLabelProvider(new SessionLabels(column));
        layout.setColumnData(added.getColumn(), new ColumnWeightData(column.weight(), column.least()));
    }

    /** What a cell says, the state with its icon, and as its tool tip all there is to say of the session. */
    @NonNullByDefault({})
    private static final class SessionLabels extends ColumnLabelProvider {

        private final ConnectionColumn column;

        SessionLabels(ConnectionColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object session) {
            return column.text((Session) session);
        }

        @Override
        public Image getImage(Object session) {
            return column == ConnectionColumn.STATE
                    ? SessionWords.of(((Session) session).status().state()).icon().image()
                    : null;
        }

        @Override
        public String getToolTipText(Object session) {
            return SessionWords.all((Session) session);
        }
    }
}
