/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.app.perspectives.CommissioningPerspective;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.image.RtuImage;

/** The demo runs: every RTU is connected, every point has a value, and what the Live view shows changes. */
final class LiveSteps {
    private static final int ENOUGH_CHANGES = 3;

    private LiveSteps() {}

    static void connected(Stage stage) throws TourException {
        TourSteps.execute(stage, "org.telecontrol.app.runDemo");
        stage.await("the Live view",
                () -> TourSteps.page().findView(CommissioningPerspective.LIVE_VIEW) != null);
        stage.await("connections to both RTUs", () -> sessions().size() == 2
                && sessions().stream().allMatch(session -> session.status().state() == SessionState.STARTED));
        stage.await("a value of every point",
                () -> sessions().stream().map(Session::image).allMatch(LiveSteps::isComplete));
        stage.await("values in the Live view", () -> shown().stream().noneMatch(String::isEmpty));
    }

    static void changing(Stage stage) throws TourException {
        List<String> first = stage.inUi(() -> shown());
        Set<Integer> changed = new HashSet<>();
        stage.await("values in the Live view that change", () -> {
            List<String> now = shown();
            for (int row = 0; row < Math.min(now.size(), first.size()); row++) {
                if (!now.get(row).equals(first.get(row))) {
                    changed.add(row);
                }
            }
            return changed.size() >= ENOUGH_CHANGES;
        });
    }

    private static List<Session> sessions() {
        return PlatformUI.getWorkbench().getService(Sessions.class).all();
    }

    private static boolean isComplete(RtuImage image) {
        return image.configuredCount() > 0
                && image.points().stream().filter(ImagePoint::isConfigured).allMatch(point -> point.value() != null);
    }

    /** The texts that the table of the Live view shows in its column of values; one blank text while there is none. */
    private static List<String> shown() {
        return Widgets.all(TourSteps.page().getWorkbenchWindow().getShell(), NatTable.class).filter(NatTable::isVisible)
                .findFirst().map(LiveSteps::values).filter(values -> !values.isEmpty()).orElse(List.of(""));
    }

    private static List<String> values(NatTable table) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            if ("Value".equals(table.getDataValueByPosition(column, 0))) {
                int values = column;
                return IntStream.range(1, table.getRowCount())
                        .mapToObj(row -> String.valueOf(table.getDataValueByPosition(values, row))).toList();
            }
        }
        return List.of();
    }
}
