/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.operate;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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
import org.telecontrol.live.command.CommandEvent;
import org.telecontrol.ui.common.icons.Icon;

/** The steps of a command's dialogue in the order in which they happened. */
final class StepTable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final Composite area;
    private final TableViewer viewer;

    StepTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.step_time, 18)
                .setLabelProvider(text(event -> CLOCK.format(event.at().atZone(ZoneId.systemDefault()))));
        column(layout, Messages.step_step, 14).setLabelProvider(text(StepTable::step));
        column(layout, Messages.step_event, 30).setLabelProvider(new EventLabels());
        column(layout, Messages.step_words, 44).setLabelProvider(text(CommandEvent::words));
    }

    Composite control() {
        return area;
    }

    void setSteps(List<CommandEvent> steps) {
        viewer.setInput(steps);
        viewer.getTable().setTopIndex(viewer.getTable().getItemCount() - 1);
    }

    private static String step(CommandEvent event) {
        return switch (event.step()) {
            case SELECT -> Messages.step_select;
            case EXECUTE -> Messages.step_execute;
        };
    }

    private TableViewerColumn column(TableColumnLayout layout, String header, int weight) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(header);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        return column;
    }

    private static ColumnLabelProvider text(Function<CommandEvent, String> text) {
        return ColumnLabelProvider.createTextProvider(event -> text.apply((CommandEvent) event));
    }

    /** What happened, in one word with an icon. */
    @NonNullByDefault({})
    private static final class EventLabels extends ColumnLabelProvider {

        @Override
        public String getText(Object event) {
            return ((CommandEvent) event).kind().word();
        }

        @Override
        public Image getImage(Object event) {
            var icon = switch (((CommandEvent) event).kind()) {
                case SENT -> Icon.STATE_WORKING;
                case CONFIRMED, RETURN_INFORMATION, TERMINATED -> Icon.STATE_GOOD;
                case REFUSED -> Icon.STATE_ERROR;
                case TIMEOUT, LOST -> Icon.STATE_WARNING;
            };
            return icon.image();
        }
    }
}
