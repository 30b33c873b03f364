/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.nebula.nattable.finder.widgets.Position;
import org.telecontrol.testkit.ui.waits.HeldUp;

/** 100,000 points: the UI thread is never held up for long, whatever is done to them. */
@UiTest
class LargePointTableTest {

    private static final int POINTS = 100_000;
    private static final Duration LONGEST = Duration.ofMillis(300);

    @RegisterExtension
    final TableProject project = new TableProject();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void aHundredThousandPointsAreScrolledOrderedFilteredAndWritten() throws CoreException {
        var table = project.openLong(text(), POINTS);
        table.file.awaitBuilt();
        held("scrolling", () -> {
            for (var row = 0; row < POINTS; row += POINTS / 50) {
                table.grid().scrollViewport(new Position(1, 1), row, 0);
            }
        });
        held("writing", () -> {
            table.grid().scrollViewport(new Position(1, 1), 0, 0);
            table.write(1, "Description", "written");
        });
        assertEquals("written", table.cell(1, "Description"));
        held("ordering", () -> {
            table.clickHeader("IOA", SWT.NONE);
            table.clickHeader("IOA", SWT.NONE);
            table.awaitCell(1, "Name", "P99999");
        });
        held("filtering", () -> {
            table.filter().setText("P9999");
            table.awaitRows(11);
            table.filter().setText("");
            table.awaitRows(POINTS);
        });
        held("filling", () -> {
            table.write(1, "Unit", "kV");
            table.awaitCell(1, "Unit", "kV");
            table.select(1, 20, "Unit");
            table.file.await(() -> table.isSelected(20, "Unit"), "The cells are not selected.");
            table.press(SWT.CTRL, 'D');
            table.awaitCell(20, "Unit", "kV");
        });
        assertTrue(table.text().contains("point P0 M_ME_NC_1 1 \"written\""));
        assertEquals(List.of("kV", "kV"), table.column("Unit", 2));
    }

    private void held(String what, Runnable work) {
        var longest = HeldUp.longest(bot.getDisplay(), work);
        assertTrue(longest.compareTo(LONGEST) < 0,
                () -> "The UI thread was held up for " + longest.toMillis() + " ms by " + what);
    }

    private static String text() {
        return IntStream.range(0, POINTS).mapToObj(point -> "    point P" + point + " M_ME_NC_1 " + (point + 1))
                .collect(Collectors.joining("\n", "rtu BIG {\n  station 1 {\n", "\n  }\n}\n"));
    }
}
