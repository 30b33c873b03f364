/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.app.demo.Demo;
import org.telecontrol.app.sample.SampleProject;
import org.telecontrol.dsl.ide.LivePointValue;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.waits.Until;

/** What the language is told of the values that simulated RTUs send. */
@UiTest
class LiveValueTest {

    private static final String TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}[.][0-9]{3}";

    private final Demo demo = PlatformUI.getWorkbench().getService(Demo.class);
    private final Sessions sessions = PlatformUI.getWorkbench().getService(Sessions.class);

    @BeforeEach
    @AfterEach
    void stopDemo() {
        demo.stop();
        sessions.all().forEach(session -> sessions.forget(session.rtu()));
    }

    @Test
    void theLastValueIsToldWithItsQualityAndTime() throws CoreException, IOException {
        SampleProject.create(new NullProgressMonitor());
        assertEquals(Optional.empty(), told(), "nothing is connected");

        demo.start(Path.of(SampleProject.configuration().getLocationURI()));
        new SWTWorkbenchBot().waitUntil(Until.holds(() -> last().isPresent(), () -> "There is no value."));
        assertTrue(told().orElseThrow().matches("-?[0-9.]+ °C, good, received " + TIME), () -> told().toString());

        demo.stop();
        assertTrue(told().orElseThrow().matches("-?[0-9.]+ °C, good, received " + TIME + ", not connected now"),
                () -> told().toString());
        assertTrue(told().orElseThrow().startsWith(last().map(PointValue::text).orElseThrow()),
                () -> told().toString());
    }

    private Optional<PointValue> last() {
        return sessions.find("NORTH").map(Session::image).flatMap(image -> image.find("HallTemp"))
                .flatMap(point -> point.last());
    }

    private static Optional<String> told() {
        return PlatformUI.getWorkbench().getService(LivePointValue.class).of("NORTH.HallTemp");
    }
}
