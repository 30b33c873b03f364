/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.ValueImage;
import org.telecontrol.live.ui.model.RowFilter;
import org.telecontrol.live.ui.model.RowSet;
import org.telecontrol.ui.common.address.AddressPreference;
import org.telecontrol.ui.common.filter.FilterField;

/** Connections above, points with their filter below. */
final class LiveContent implements Refresher.Work {

    private final SashForm sash;
    private final Proportions proportions;
    private final ConnectionTable connections;
    private final PointTable points;
    private final FilterField filterField;
    private final Label count;
    private final RowsJob job;
    private final ViewMemory memory = new ViewMemory();
    private Optional<Sessions> sessions = Optional.empty();
    private RowFilter filter = RowFilter.ALL;
    private boolean valuesChanged;

    LiveContent(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        connections = new ConnectionTable(sash);
        var lower = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 4, 4, 0).spacing(8, 4).applyTo(lower);
        filterField = new FilterField(lower, Messages.filterHint, this::setFilter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filterField.control());
        count = new Label(lower, SWT.NONE);
        count.setAlignment(SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        points = new PointTable(lower, this::isCurrent, order -> ask());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(points.control());
        filterField.leadTo(points::setFocus);
        proportions = new Proportions(sash, connections::preferredHeight);
        job = new RowsJob(rows -> sash.getDisplay().asyncExec(() -> show(rows)));
        memory.restore(points);
        var unlisten = AddressPreference.listen(() -> sash.getDisplay().asyncExec(this::notationChanged));
        sash.addListener(SWT.Dispose, event -> {
            unlisten.run();
            job.cancel();
            memory.save(points);
        });
    }

    SashForm control() {
        return sash;
    }

    PointTable points() {
        return points;
    }

    ConnectionTable connections() {
        return connections;
    }

    FilterField filterField() {
        return filterField;
    }

    void setSessions(Optional<Sessions> newSessions) {
        sessions = newSessions;
        sessionsChanged();
    }

    /** The state of a session, or which sessions there are, is another one. */
    void sessionsChanged() {
        connections.setSessions(sessions.map(Sessions::all).orElse(List.of()));
        proportions.apply();
        points.repaint();
    }

    @Override
    public void structureChanged() {
        ask();
    }

    @Override
    public void valuesChanged() {
        valuesChanged = true;
        points.repaintChanged();
    }

    @Override
    public void secondPassed() {
        points.repaintAges();
        connections.show();
        if (valuesChanged && (points.order().isOfValue() || filter.isOfValue())) {
            ask();
        }
        valuesChanged = false;
    }

    private void setFilter(String text) {
        filter = RowFilter.parse(text, AddressPreference.notation());
        ask();
    }

    private void notationChanged() {
        if (!sash.isDisposed()) {
            setFilter(filterField.value());
            points.repaint();
        }
    }

    private void ask() {
        sessions.ifPresent(now -> job.ask(now.image(), filter, points.order()));
    }

    private void show(RowSet rows) {
        if (sash.isDisposed()) {
            return;
        }
        points.setRows(rows);
        var text = rows.size() == rows.total()
                ? NLS.bind(Messages.count_all, number(rows.total()))
                : NLS.bind(Messages.count_some, number(rows.size()), number(rows.total()));
        if (!Objects.equals(text, count.getText())) {
            count.setText(text);
            count.requestLayout();
        }
    }

    private static String number(int value) {
        return String.format("%,d", value);
    }

    private boolean isCurrent(String rtu) {
        return sessions.flatMap(now -> now.find(rtu))
                .filter(session -> session.status().state() == SessionState.STARTED).isPresent();
    }

    Optional<Sessions> sessions() {
        return sessions;
    }

    Optional<ValueImage> image() {
        return sessions.map(Sessions::image);
    }
}
