/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.language.TextLimit;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** What happens to a file while its editor holds text that is not saved; and a file that is too long. */
@UiTest
class FilesUnderneathTest {

    private static final String TEXT = "link a { }|\n";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("underneath");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void aChangeFromOutsideLosesNoKeystroke() throws CoreException {
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        edited.editor.typeText(" link b { }");
        project.write("a.station", "link c { }\n");

        assertEquals("link a { } link b { }\n", edited.editor.getText());
        assertTrue(edited.editor.isDirty());
    }

    @Test
    void aFileThatIsRenamedIsEditedOn() throws CoreException {
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        edited.editor.typeText(" link b { }");
        edited.file().move(new Path("renamed.station"), true, null);

        edited.await(() -> bot.activeEditor().getTitle().equals("renamed.station"), "The editor does not follow.");
        var renamed = bot.editorByTitle("renamed.station").toTextEditor();
        assertEquals("link a { } link b { }\n", renamed.getText());
        renamed.save();
        assertEquals("link a { } link b { }\n", project.read("renamed.station"));
    }

    @Test
    void whatIsTypedIntoAReadOnlyFileIsAskedFor() throws CoreException {
        project.write("a.station", "link a { }\n");
        var attributes = new ResourceAttributes();
        attributes.setReadOnly(true);
        project.file("a.station").setResourceAttributes(attributes);
        var editor = project.open("a.station", bot);
        var handled = new AtomicBoolean();
        UIThreadRunnable.syncExec(
                () -> editor.getStyledText().widget.addListener(SWT.KeyUp, event -> handled.set(true)));
        var question = Dialogs.openedBy(bot, () -> editor.typeText("x"));
        question.bot().button("No").click();
        bot.waitUntil(Until.holds(handled::get, () -> "The key is still being handled."));

        assertEquals("link a { }\n", editor.getText());
        attributes.setReadOnly(false);
        project.file("a.station").setResourceAttributes(attributes);
    }

    @Test
    void aFileOfFiftyMegabytesCanBeTypedIn() throws CoreException {
        var line = "// " + "x".repeat(120) + "\n";
        project.write("long.station", line.repeat(50_000_000 / line.length()));
        var editor = project.open("long.station", bot);
        editor.navigateTo(0, 0);
        editor.typeText("rtu R {\n");

        assertEquals("rtu R {", editor.getTextOnLine(0));
        assertEquals("    " + line.strip(), editor.getTextOnLine(1));
        assertEquals(0, editor.getStyles(0, 0, 3).length, "nothing is said about so long a text");
        assertTrue(editor.getStyledText().getText().length() > TextLimit.CHARACTERS);
    }
}
