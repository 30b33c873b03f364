/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.nebula.nattable.finder;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Widget;
import org.telecontrol.testkit.ui.internal.WidgetFinder;
import org.telecontrol.testkit.ui.nebula.nattable.finder.widgets.SWTBotNatTable;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;

/** A bot that also finds NatTables. */
public class SWTNatTableBot extends SWTBot {

    private final WidgetFinder tables;

    public SWTNatTableBot() {
        tables = new WidgetFinder(null);
    }

    public SWTNatTableBot(Widget parent) {
        super(parent);
        tables = new WidgetFinder(parent);
    }

    public SWTBotNatTable nattable() {
        return nattable(0);
    }

    public SWTBotNatTable nattable(int index) {
        return new SWTBotNatTable(tables.await("NatTable " + index, NatTable.class, table -> true, index));
    }
}
