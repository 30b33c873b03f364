/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.app.demo.Demo;
import org.telecontrol.app.sample.SampleProject;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** The hover of the editor while simulated RTUs send values. */
@UiTest
class LiveValueInHoverTest {

    private static final String POINT = "HallTemp";
    private static final String TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}[.][0-9]{3}";
    private static final long LONGEST_WAIT = 30_000;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
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
        var editor = open();
        assertFalse(told(editor).contains("Now "), "nothing is connected");

        demo.start(Path.of(SampleProject.configuration().getLocationURI()));
        bot.waitUntil(Until.holds(() -> last().isPresent(), () -> "There is no value."), LONGEST_WAIT);
        assertTrue(told(editor).matches("(?s).*\nNow -?[0-9.]+ °C, good, " + TIME), told(editor));

        demo.stop();
        var told = told(editor);
        assertTrue(told.endsWith(", not connected now"), told);
        assertTrue(told.contains("\nNow " + last().map(PointValue::text).orElseThrow() + ", good, "), told);
    }

    private Optional<PointValue> last() {
        return sessions.find("NORTH").map(Session::image).flatMap(image -> image.find(POINT))
                .flatMap(point -> point.last());
    }

    private static String told(SWTBotEclipseEditor editor) {
        var told = editor.getHover(editor.getText().indexOf(POINT));
        assertEquals("Point NORTH.HallTemp", told.get(0));
        return String.join("\n", told);
    }

    private SWTBotEclipseEditor open() {
        UIThreadRunnable.syncExec(() -> {
            try {
                IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                        SampleProject.configuration());
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        return bot.editorByTitle(SampleProject.configuration().getName()).toTextEditor();
    }
}
