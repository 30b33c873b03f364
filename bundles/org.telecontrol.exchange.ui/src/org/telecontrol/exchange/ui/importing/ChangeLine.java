/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.ui.common.icons.Icon;

/** A point or RTU with what happens to it. */
final class ChangeLine extends ChangeNode {

    private final Change change;

    ChangeLine(ChangeGroup group, Change change) {
        super(group);
        this.change = change;
        change.fields().forEach(field -> new FieldLine(this, field));
    }

    Change change() {
        return change;
    }

    @Override
    String label() {
        return change.isPoint() ? change.rtu() + "." + change.point() : change.rtu();
    }

    @Override
    String address() {
        return change.isPoint() ? change.commonAddress() + ":" + change.ioa() : "";
    }

    @Override
    String before() {
        return change.kind() == Change.Kind.REMOVED ? Messages.changes_there : "";
    }

    @Override
    String after() {
        return switch (change.kind()) {
            case ADDED -> Messages.preview_added;
            case REMOVED -> Messages.changes_gone;
            case CHANGED -> "";
        };
    }

    @Override
    @Nullable
    Image image() {
        return (change.isPoint() ? Icon.POINT : Icon.RTU).image();
    }

    @Override
    void addTo(ImportSelection selection) {
        if (children().isEmpty()) {
            selection.set(change, isChosen());
        } else {
            super.addTo(selection);
        }
    }
}
