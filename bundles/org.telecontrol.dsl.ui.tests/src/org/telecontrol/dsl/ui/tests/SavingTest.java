/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.IEncodingSupport;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** A save brings the whole text to the disk, or leaves there what was saved before. */
@UiTest
class SavingTest {

    private static final String SAVED = "link a { }\n";
    private static final String TYPED = "link a { } link b { }\n";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("saving");
    private final boolean errorsAreHidden = ErrorDialog.AUTOMATED_MODE;

    @AfterEach
    void hideErrors() {
        ErrorDialog.AUTOMATED_MODE = errorsAreHidden;
    }

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    /** Who reads a file sees all of the one text or all of the other. */
    @Test
    void theFileIsReplacedInOneStep() throws CoreException, IOException {
        var edited = typed("a.station");
        try (var reader = Files.newInputStream(path(edited))) {
            edited.editor.save();
            assertEquals(SAVED, new String(reader.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(TYPED, Files.readString(path(edited)));
        assertEquals(Set.of("a.station"), stations(edited), "nothing else is left there");
        assertFalse(edited.editor.isDirty());
        assertTrue(edited.file().isSynchronized(IResource.DEPTH_ZERO));
    }

    @Test
    void whatWasSavedBeforeIsInTheLocalHistory() throws CoreException, IOException {
        var edited = typed("a.station");
        edited.editor.save();
        try (var before = edited.file().getHistory(null)[0].getContents()) {
            assertEquals(SAVED, new String(before.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void undoingToTheSavedTextLeavesNothingToSave() throws CoreException {
        var edited = typed("a.station");
        edited.editor.save();
        edited.goTo(0); // what is typed elsewhere is a step of its own
        edited.editor.typeText("x");
        assertTrue(edited.editor.isDirty());
        undo(edited);

        assertEquals(TYPED, edited.editor.getText());
        assertFalse(edited.editor.isDirty());
        undo(edited);
        assertTrue(edited.editor.isDirty(), "and on behind it");
    }

    @Test
    void aByteOrderMarkStays() throws CoreException, IOException {
        var marked = ("\uFEFF" + SAVED).getBytes(StandardCharsets.UTF_8);
        project.write("a.station", "");
        project.file("a.station").setContents(new ByteArrayInputStream(marked), true, false, null);
        var editor = project.open("a.station", bot);
        editor.navigateTo(1, 0);
        editor.typeText("x");
        editor.save();
        assertArrayEquals(("\uFEFF" + SAVED + "x").getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(project.file("a.station").getLocation().toPath()));
    }

    /** As on a full disk: the name leaves no room for the one of a file beside it. */
    @Test
    void whatCannotBeWrittenLeavesTheFileAndIsStillToBeSaved() throws CoreException, IOException {
        var name = "a".repeat(240) + ".station";
        var edited = typed(name);
        ErrorDialog.AUTOMATED_MODE = false; // the platform's tests show none
        var problem = Dialogs.openedBy(bot, () -> startToSave(edited));
        var said = problem.bot().label(1).getText();
        assertTrue(said.contains(name + " is not saved, and is on the disk as it was before: File name too long."),
                said);
        problem.bot().button("OK").click();

        assertEquals(SAVED, Files.readString(path(edited)));
        assertEquals(TYPED, edited.editor.getText());
        assertTrue(edited.editor.isDirty());
    }

    /** A save would write other letters in their place. */
    @Test
    void aTextThatLacksLettersOfItsFileIsNeitherShownNorSaved() throws CoreException, IOException {
        var latin = "// Schlie\u00dfer\n".getBytes(StandardCharsets.ISO_8859_1);
        var text = openOctets("a.station", latin);
        bot.button("Set Encoding...");
        assertFalse(mayBeChanged(text));

        var provider = text.getDocumentProvider();
        var document = provider.getDocument(text.getEditorInput());
        UIThreadRunnable.syncExec(() -> document.set(document.get() + "x"));
        var refused = assertThrows(CoreException.class, () -> provider.saveDocument(null, text.getEditorInput(),
                document, true));
        assertEquals("a.station has letters that are not in the encoding UTF-8: open it in its own encoding, or"
                + " convert it.", refused.getMessage());
        assertArrayEquals(latin, Files.readAllBytes(project.file("a.station").getLocation().toPath()));
    }

    @Test
    void aFileInAnotherEncodingIsEditedInThatOne() throws CoreException, IOException {
        var text = openOctets("a.station", "// Schlie\u00dfer\n".getBytes(StandardCharsets.ISO_8859_1));
        UIThreadRunnable.syncExec(() -> text.getAdapter(IEncodingSupport.class).setEncoding("ISO-8859-1"));
        var editor = bot.editorByTitle("a.station").toTextEditor();
        assertEquals("// Schlie\u00dfer\n", editor.getText());
        editor.navigateTo(1, 0);
        editor.typeText("\u00e4");
        editor.save();
        assertArrayEquals("// Schlie\u00dfer\n\u00e4".getBytes(StandardCharsets.ISO_8859_1),
                Files.readAllBytes(project.file("a.station").getLocation().toPath()));
    }

    @Test
    void aFileThatWasConvertedIsShownAgain() throws CoreException {
        var text = openOctets("a.station", "// Schlie\u00dfer\n".getBytes(StandardCharsets.ISO_8859_1));
        project.write("a.station", "// Schlie\u00dfer\n");
        var editor = bot.editorByTitle("a.station").toTextEditor();
        bot.waitUntil(Until.holds(() -> editor.getText().equals("// Schlie\u00dfer\n"), () -> "It is not read again."));
        assertTrue(mayBeChanged(text));
    }

    private static boolean mayBeChanged(ITextEditor text) {
        return UIThreadRunnable.syncExec(() -> ((ITextEditorExtension2) text).validateEditorInputState());
    }

    private ITextEditor openOctets(String name, byte[] octets) throws CoreException {
        project.write(name, "");
        project.file(name).setContents(new ByteArrayInputStream(octets), true, false, null);
        project.open(name, bot);
        return UIThreadRunnable.syncExec(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .getActiveEditor().getAdapter(ITextEditor.class));
    }

    private EditedFile typed(String name) throws CoreException {
        var edited = EditedFile.open(bot, project, name, "link a { }|\n");
        edited.editor.typeText(" link b { }");
        return edited;
    }

    /** Ends when the window is closed that tells what was wrong. */
    private static void startToSave(EditedFile edited) {
        var editor = edited.inEditor(opened -> opened);
        UIThreadRunnable.asyncExec(() -> editor.doSave(new NullProgressMonitor()));
    }

    private static void undo(EditedFile edited) {
        edited.inEditor(editor -> {
            editor.getAction("undo").run();
            return null;
        });
    }

    private static Path path(EditedFile edited) {
        return edited.file().getLocation().toPath();
    }

    private static Set<String> stations(EditedFile edited) throws IOException {
        try (var files = Files.list(path(edited).getParent())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.contains(".station"))
                    .collect(Collectors.toSet());
        }
    }
}
