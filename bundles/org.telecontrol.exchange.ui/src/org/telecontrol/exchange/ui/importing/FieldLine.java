/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportSelection;

/** A property of a point or RTU, before and after. */
final class FieldLine extends ChangeNode {

    private final Change.Field field;

    FieldLine(ChangeLine line, Change.Field field) {
        super(line);
        this.field = field;
    }

    @Override
    String label() {
        return field.name();
    }

    @Override
    String before() {
        return field.before();
    }

    @Override
    String after() {
        return field.after();
    }

    @Override
    void addTo(ImportSelection selection) {
        selection.set(field, isChosen());
    }
}
