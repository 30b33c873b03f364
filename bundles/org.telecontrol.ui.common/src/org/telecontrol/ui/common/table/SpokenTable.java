/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader says of a table, which is one control to it. */
public final class SpokenTable {

    private SpokenTable() {}

    /** @param name the selection in words, or what the table is */
    public static void of(NatTable table, Supplier<String> name) {
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = name.get();
                }
            }
        });
    }
}
