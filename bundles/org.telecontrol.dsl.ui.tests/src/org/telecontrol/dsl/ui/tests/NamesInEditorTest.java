/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.assist.Navigator;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.pages.Shortcut;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;

@UiTest
class NamesInEditorTest {

    private static final String BAY = """
            typical Bay {
                point Pos M_DP_TB_1 +0
                command Ctl C_DC_NA_1 +9 returns Pos
            }
            """;
    private static final String NORTH = """
            rtu NORTH {
                station 1 {
                    use Bay F01 from 10 { override Pos at 12 }
                }
            }
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("names");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void occurrencesOfTheNameAtTheCaretAreMarked() throws CoreException {
        var edited = EditedFile.open(bot, project, "bay.station", BAY.replace("point Pos", "point P|os"));
        var declared = BAY.indexOf("Pos");
        edited.await(() -> marks(edited).equals(List.of(declared, BAY.lastIndexOf("Pos"))),
                () -> "Marked are " + marks(edited));

        edited.goTo(BAY.indexOf("+9"));
        edited.await(() -> marks(edited).isEmpty(), () -> "Marked are still " + marks(edited));
    }

    @Test
    void f3GoesToTheDeclarationInAnotherFile() throws Exception {
        project.write("bay.station", BAY);
        var edited = open();
        edited.goTo(NORTH.indexOf("Pos") + 1);
        edited.editor.pressShortcut(Keystrokes.F3);

        edited.await(() -> bot.activeEditor().getTitle().equals("bay.station"), "The other file is not opened.");
        edited.awaitEquals("Pos", () -> bot.activeEditor().toTextEditor().getSelection());
    }

    @Test
    void referencesAreFoundInAllFiles() throws Exception {
        project.write("bay.station", BAY);
        open().editor.close();
        var edited = EditedFile.open(bot, project, "bay.station", BAY.replace("point Pos", "point P|os"));
        awaitIndexed(edited);
        edited.editor.pressShortcut(Shortcut.of("CTRL+SHIFT+G"));
        var view = Views.show(bot, "org.eclipse.search.ui.views.SearchView");
        edited.await(() -> view.bot().tree().rowCount() == 2, "The references are not found.");

        assertEquals(List.of("3: command Ctl C_DC_NA_1 +9 returns Pos"),
                view.bot().tree().getTreeItem("bay.station  names").expand().getNodes());
        view.bot().tree().getTreeItem("north.station  names").expand()
                .getNode("3: use Bay F01 from 10 { override Pos at 12 }").doubleClick();
        edited.await(() -> bot.activeEditor().getTitle().equals("north.station"), "The reference is not opened.");
        edited.awaitEquals("Pos", () -> bot.activeEditor().toTextEditor().getSelection());
    }

    @Test
    void renamingChangesAllFilesAndIsUndoneInOneStep() throws Exception {
        project.write("north.station", NORTH);
        var edited = EditedFile.open(bot, project, "bay.station", BAY.replace("point Pos", "point P|os"));
        awaitIndexed(edited);
        edited.editor.pressShortcut(Shortcut.of("ALT+SHIFT+R"));
        var dialog = bot.shell("Rename");
        dialog.bot().text().setText("Ctl");
        edited.await(() -> !dialog.bot().button("OK").isEnabled(), "A name that is taken can be chosen.");
        dialog.bot().text().setText("Position");
        dialog.bot().button("Preview >").click();
        try (var reader = Files.newInputStream(project.file("north.station").getLocation().toPath())) {
            dialog.bot().button("OK").click();
            bot.waitUntil(Conditions.shellCloses(dialog));
            edited.await(() -> isSaved("bay.station", BAY.replace("Pos", "Position"))
                    && isSaved("north.station", NORTH.replace("Pos", "Position")), "The files are not changed.");
            assertEquals(NORTH, new String(reader.readAllBytes(), StandardCharsets.UTF_8), "replaced in one step");
        }
        edited.awaitEquals(BAY.replace("Pos", "Position"), edited.editor::getText);
        awaitIndexed(edited);
        var question = Dialogs.openedBy(bot, () -> UIThreadRunnable.asyncExec(() -> {
            try {
                RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        }));
        question.bot().button("OK").click();
        edited.await(() -> edited.editor.getText().equals(BAY) && isSaved("north.station", NORTH),
                "The files are not as they were.");
    }

    @Test
    void renamingFindsWhatIsTypedInTwoEditorsAndKeepsIt() throws Exception {
        project.write("bay.station", BAY);
        var north = open();
        north.goTo("override Pos at 12");
        north.editor.typeText(" override Ctl at 40");
        var bay = EditedFile.open(bot, project, "bay.station", BAY);
        bay.goTo("point Pos M_DP_TB_1 +0");
        bay.editor.typeText(" \"the breaker\"");
        bay.goTo("command C");
        var key = Shortcut.of("ALT+SHIFT+R");
        var unsaved = Dialogs.openedBy(bot, () -> bay.editor.pressShortcut(key));
        unsaved.bot().button("Save 2 of 2").click();
        var dialog = bot.shell("Rename");
        dialog.bot().text().setText("Close");
        dialog.bot().button("OK").click();
        bot.waitUntil(Conditions.shellCloses(dialog));

        var bayThen = BAY.replace("+0", "+0 \"the breaker\"").replace("Ctl", "Close");
        var northThen = NORTH.replace("at 12", "at 12 override Close at 40");
        bay.await(() -> isSaved("bay.station", bayThen) && isSaved("north.station", northThen),
                () -> "The files are not changed.");
        bay.awaitEquals(bayThen, bay.editor::getText);
        north.awaitEquals(northThen, north.editor::getText);
    }

    private EditedFile open() throws CoreException {
        var edited = EditedFile.open(bot, project, "north.station", NORTH);
        edited.await(() -> edited.problems().isEmpty(), () -> "Found are " + edited.problems());
        return edited;
    }

    /** What has just been written is in the index when the reference of the other file is known. */
    private static void awaitIndexed(EditedFile edited) {
        edited.await(() -> references(edited) == 2, () -> "Known are " + references(edited) + " references");
    }

    private static int references(EditedFile edited) {
        var document = edited.inEditor(editor -> OpenDocuments
                .of(editor.getDocumentProvider().getDocument(editor.getEditorInput())));
        return document == null
                ? 0
                : Navigator.references(document, BAY.indexOf("Pos"), () -> false).map(List::size).orElse(0);
    }

    private boolean isSaved(String name, String text) {
        try {
            return project.read(name).equals(text);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> marks(EditedFile edited) {
        return edited.inEditor(editor -> {
            var marks = new TreeSet<Integer>();
            var model = EditedFile.annotations(editor);
            model.getAnnotationIterator().forEachRemaining(annotation -> {
                if (annotation.getType().equals("org.eclipse.ui.genericeditor.text")) {
                    marks.add(model.getPosition(annotation).getOffset());
                }
            });
            return List.copyOf(marks);
        });
    }
}
