/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ui.editor.StationEditorPart;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.nebula.nattable.finder.SWTNatTableBot;
import org.telecontrol.testkit.ui.pages.Shortcut;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** The text and the table are two tabs of one editor, and the editor is a text editor to whoever asks. */
@UiTest
class EditorPagesTest {

    private static final String TEXT = """
            rtu NORTH {
              station 1 {
                point A M_SP_NA_1 1
                point B M_SP_NA_1 2
              }
            }
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("pages");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void theTextIsInFrontAtFirst() throws CoreException {
        var edited = open();

        assertEquals("Text", shownTab());
        assertTrue(UIThreadRunnable.syncExec(() -> edited.editor.getStyledText().widget.isVisible()));
        assertInstanceOf(StationEditorPart.class, part());
    }

    @Test
    void whoeverAsksForATextEditorGetsTheText() throws CoreException {
        open();
        UIThreadRunnable.syncExec(() -> {
            var text = part().getAdapter(ITextEditor.class);
            assertNotNull(text);
            assertEquals("org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor", text.getClass().getName());
            for (var type : new Class<?>[]{ITextViewer.class, ITextOperationTarget.class, IRewriteTarget.class,
                    IGotoMarker.class}) {
                assertNotNull(part().getAdapter(type), type::getName);
            }
        });
    }

    @Test
    void theCommandsOfTheTextAreThere() throws CoreException {
        var edited = open();
        edited.goTo("point B M_SP_NA_1 2");
        edited.editor.typeText("34");
        run("org.eclipse.ui.edit.undo");
        edited.await(() -> edited.editor.getText().equals(TEXT), "Nothing is undone.");
        run("org.eclipse.ui.edit.redo");
        edited.await(() -> edited.editor.getText().contains("M_SP_NA_1 234"), "Nothing is redone.");
        edited.editor.pressShortcut(Shortcut.of(org.eclipse.swt.SWT.CTRL, 'D'));

        assertEquals(TEXT.replace("    point B M_SP_NA_1 2\n", ""), edited.editor.getText());
    }

    @Test
    void theStatusLineSaysWhereTheCaretIs() throws CoreException {
        var edited = open();
        edited.goTo("station 1");

        edited.await(() -> edited.statusFields().contains("2 : 12 : 23"),
                () -> "The status line says " + edited.statusFields());
    }

    @Test
    void theCaretGoesFromBraceToBrace() throws CoreException {
        var edited = open();
        edited.goTo("station 1 {");
        run("org.eclipse.ui.genericeditor.gotoMatchingBracket");
        assertTrue(edited.textWithCaret().contains("  |}\n}"), edited::textWithCaret);
        run("org.eclipse.ui.genericeditor.gotoMatchingBracket");

        assertTrue(edited.textWithCaret().contains("station 1 {|"), edited::textWithCaret);
    }

    @Test
    void navigationGoesBackToWhereTheCaretWas() throws CoreException {
        var edited = open();
        edited.goTo("point A");
        edited.goTo("point B");
        run("org.eclipse.ui.navigate.backwardHistory");

        edited.await(() -> edited.textWithCaret().contains("point A|"), edited::textWithCaret);
    }

    @Test
    void aMarkerLeadsToTheText() throws CoreException {
        var edited = open();
        bot.cTabItem("Points").activate();
        var marker = edited.file().createMarker(IMarker.PROBLEM,
                Map.of(IMarker.CHAR_START, TEXT.indexOf("B M_SP"), IMarker.CHAR_END, TEXT.indexOf("B M_SP") + 1));
        UIThreadRunnable.syncExec(() -> {
            try {
                IDE.openEditor(page(), marker);
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });

        edited.await(() -> shownTab().equals("Text"), "The text stays behind.");
        assertEquals("B", edited.editor.getSelection());
    }

    @Test
    void theCaretIsWhereItWasWhenTheWorkbenchIsStartedAgain() throws CoreException {
        var edited = open();
        edited.goTo("point B");
        UIThreadRunnable.syncExec(() -> {
            var memento = XMLMemento.createWriteRoot("editor");
            assertInstanceOf(IPersistableEditor.class, part()).saveState(memento);
            assertEquals(TEXT.indexOf("point B") + "point B".length(),
                    memento.getInteger("selectionOffset").intValue());
        });
    }

    @Test
    void bothTabsFollowTheFileThatTheTextIsSavedAs() throws CoreException {
        open();
        bot.cTabItem("Points").activate();
        UIThreadRunnable.asyncExec(() -> part().doSaveAs());
        var dialog = bot.shell("Save As").bot();
        dialog.textWithLabel("File name:").setText("b.station");
        dialog.button("OK").click();
        bot.waitUntil(Until.holds(() -> bot.activeEditor().getTitle().equals("b.station"),
                () -> "The editor is still of " + bot.activeEditor().getTitle()));

        var grid = new SWTNatTableBot(bot.shell().widget).nattable();
        bot.waitUntil(Until.holds(() -> grid.preferredRowCount() == 3, () -> "The table has lost its rows."));
        assertEquals(TEXT, project.read("b.station"));
        bot.cTabItem("Text").activate();
        var saved = bot.activeEditor().toTextEditor();
        saved.typeText("// ");
        saved.save();
        assertTrue(project.read("b.station").startsWith("// rtu NORTH"));
        assertEquals(TEXT, project.read("a.station"));
    }

    @Test
    void theGenericEditorOpensTheFileToo() throws CoreException {
        project.write("a.station", TEXT);
        UIThreadRunnable.syncExec(() -> {
            try {
                IDE.openEditor(page(), project.file("a.station"), "org.eclipse.ui.genericeditor.GenericEditor");
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
        var editor = bot.editorByTitle("a.station").toTextEditor();
        assertEquals(TEXT, editor.getText());
        assertFalse(part() instanceof StationEditorPart);
    }

    private String shownTab() {
        var folder = bot.cTabItem("Text").widget.getParent();
        return UIThreadRunnable.syncExec(() -> folder.getSelection().getText());
    }

    private static void run(String command) {
        UIThreadRunnable.syncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private org.eclipse.ui.IEditorPart part() {
        return UIThreadRunnable.syncExec(() -> page().findEditor(new FileEditorInput(project.file("a.station"))));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private EditedFile open() throws CoreException {
        return EditedFile.open(bot, project, "a.station", TEXT);
    }
}
