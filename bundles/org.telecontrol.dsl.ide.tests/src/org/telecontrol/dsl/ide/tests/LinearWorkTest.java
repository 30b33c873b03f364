/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ide.navigation.Navigation;
import org.telecontrol.dsl.ide.navigation.Rename;

import com.sun.management.ThreadMXBean;

/**
 * Twice the points are twice the work, and not four times. Work is counted, not timed: how often it is asked whether to go
 * on, and how many bytes are taken for what is remembered.
 */
class LinearWorkTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int POINTS = 2000;
    private static final double MOST = 2.3;

    private record Work(long steps, long bytes, int found) {}

    @Test
    void duplicatesAmongPoints() {
        isLinear(points -> Editing.read(rtu(points, "point P%d M_SP_TB_1 %d")), LinearWorkTest::validate, 0);
    }

    @Test
    void duplicatesThatAreFound() {
        isLinear(points -> Editing.read(rtu(points, "point P%d M_SP_TB_1 7")), LinearWorkTest::validate, POINTS - 1);
    }

    @Test
    void duplicatesAmongUses() {
        isLinear(uses -> Editing.read("typical Bay { point A M_SP_TB_1 +0 point B M_DP_TB_1 +100000 }\n"
                + rtu(uses, "use Bay F%d from %d")), LinearWorkTest::validate, 0);
    }

    @Test
    void referencesInTwoFiles() {
        var bay = "typical B|ay { point A M_SP_TB_1 +0 point B M_DP_TB_1 +100000 }\n";
        isLinear(uses -> Editing.read(bay + rtu(uses, "use Bay F%d from %d"),
                rtu(uses, "use Bay F%d from %d").replace("rtu R", "rtu S")),
                (file, cancel) -> Editing.service(Navigation.class).references(file, Editing.cursor(bay), cancel)
                        .size(),
                2 * POINTS);
    }

    @Test
    void namesToBeChanged() {
        var bay = "typical B|ay { point A M_SP_TB_1 +0 }\n";
        isLinear(uses -> Editing.read(bay + rtu(uses, "use Bay F%d from %d")), (file, cancel) -> {
            var rename = Editing.service(Rename.class);
            return rename.changes(Objects.requireNonNull(rename.at(file, Editing.cursor(bay))), "Feeder", file, cancel)
                    .size();
        }, POINTS + 1);
    }

    private interface Search {

        int found(XtextResource file, CancelIndicator cancel);
    }

    /** @param expected so many are found in the smaller file, about as many more in the one of twice the size */
    private static void isLinear(IntFunction<XtextResource> file, Search search, int expected) {
        work(file.apply(POINTS), search); // what is made once
        var once = work(file.apply(POINTS), search);
        var twice = work(file.apply(2 * POINTS), search);
        assertEquals(expected, once.found());
        assertTrue(twice.found() >= 2 * expected - 1, twice::toString);
        assertTrue(once.steps() >= POINTS, once::toString);
        assertTrue(twice.steps() <= MOST * once.steps(), () -> once + " and " + twice);
        assertTrue(twice.bytes() <= MOST * once.bytes(), () -> once + " and " + twice);
    }

    private static Work work(XtextResource file, Search search) {
        var steps = new AtomicLong();
        CancelIndicator counted = () -> steps.incrementAndGet() < 0;
        var before = THREADS.getCurrentThreadAllocatedBytes();
        var found = search.found(file, counted);
        return new Work(steps.get(), THREADS.getCurrentThreadAllocatedBytes() - before, found);
    }

    private static int validate(XtextResource file, CancelIndicator cancel) {
        return Editing.service(IResourceValidator.class).validate(file, CheckMode.ALL, cancel).size();
    }

    private static String rtu(int lines, String line) {
        var text = new StringBuilder("rtu R at \"192.0.2.1\" {\n  station 1 {\n");
        for (int number = 1; number <= lines; number++) {
            text.append("    ").append(line.replace("%d", String.valueOf(number))).append('\n');
        }
        return text.append("  }\n}\n").toString();
    }
}
