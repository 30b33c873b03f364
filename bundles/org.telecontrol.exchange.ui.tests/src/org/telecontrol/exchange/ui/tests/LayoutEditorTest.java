/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Hovers;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.waits.Until;

/** Layouts and sources of lists are files that the workbench helps to write. */
@UiTest
class LayoutEditorTest {

    private static final String NAME = "own.layout.yaml";
    private static final String LAYOUT = """
            id: own
            name: "Our own" # of the north
            columns:
              - { header: IOA, means: address, number: true }
              - { header: Art, means: type }
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject workspace = new TestProject("grid");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        workspace.close();
    }

    @Test
    void completionKnowsTheSchema() throws CoreException {
        workspace.write(NAME, LAYOUT.replace("means: type", "means: "));
        var editor = workspace.open(NAME, bot);
        editor.navigateTo(4, 26);
        assertTrue(editor.getAutoCompleteProposals("").containsAll(List.of("common address", "type", "signal class")));
        editor.navigateTo(4, 26);
        editor.autoCompleteProposal("sig", "signal class");
        assertEquals("  - { header: Art, means: signal class }", editor.getTextOnLine(4));
        editor.navigateTo(5, 0);
        editor.autoCompleteProposal("", "fixed");
        assertEquals("fixed:", editor.getTextOnLine(5));
        editor.save();
    }

    @Test
    void sourcesAreCompletedToo() throws CoreException {
        workspace.write("list.source.yaml", "source: script\ncommand: [cat, list.csv]\n");
        var editor = workspace.open("list.source.yaml", bot);
        editor.navigateTo(2, 0);
        assertTrue(editor.getAutoCompleteProposals("").contains("timeout"));
    }

    @Test
    void keysTextsAndCommentsHaveColoursOfTheirOwn() throws CoreException {
        workspace.write(NAME, LAYOUT);
        var editor = workspace.open(NAME, bot);
        var key = style(editor, 1, 1);
        var text = style(editor, 1, 8);
        var comment = style(editor, 1, 18);
        assertNotEquals(key.foreground, text.foreground);
        assertNotEquals(text.foreground, comment.foreground);
        assertNotEquals(key.foreground, style(editor, 3, 27).foreground);
    }

    @Test
    void f2TellsWhatAKeyMeans() throws CoreException {
        workspace.write(NAME, LAYOUT);
        var editor = workspace.open(NAME, bot);
        editor.navigateTo(4, 21);
        Hovers.awaitTold(editor, Keystrokes.F2, "What it says of a point");
    }

    @Test
    void aMistakeIsShownWhileItIsTyped() throws CoreException {
        workspace.write(NAME, LAYOUT);
        var editor = workspace.open(NAME, bot);
        editor.selectRange(4, 26, 4);
        editor.typeText("tipe");
        bot.waitUntil(Until.holds(() -> annotations().stream().anyMatch(text -> text.contains("\"tipe\" is nothing")),
                () -> annotations().toString()));
        editor.selectRange(4, 26, 4);
        editor.typeText("type");
        bot.waitUntil(Until.holds(() -> annotations().isEmpty(), () -> annotations().toString()));
        editor.save();
    }

    @Test
    void aMistakeIsMarkedOnceItIsSaved() throws CoreException {
        var file = workspace.write(NAME, LAYOUT);
        var editor = workspace.open(NAME, bot);
        editor.selectRange(4, 19, 5);
        editor.typeText("meens");
        editor.save();
        bot.waitUntil(Until.holds(() -> markers(file).size() == 1, () -> markers(file).toString()));
        assertEquals(List.of("5: \"meens\" is not known here; there is also, default, fill-down, form, header, key, "
                + "means, number, separator, times, unit, value"), markers(file));
        editor.selectRange(4, 19, 5);
        editor.typeText("means");
        editor.save();
        bot.waitUntil(Until.holds(() -> markers(file).isEmpty(), () -> markers(file).toString()));
    }

    @Test
    void eachMistakeHasAMarkerOfItsOwn() throws CoreException {
        var file = workspace.write(NAME, LAYOUT);
        var editor = workspace.open(NAME, bot);
        editor.selectRange(4, 26, 4);
        editor.typeText("tipe");
        bot.waitUntil(Until.holds(() -> annotations().size() == 1, () -> annotations().toString()));
        editor.insertText(5, 0, "fixes: {}\n");
        bot.waitUntil(Until.holds(() -> annotations().size() == 2, () -> annotations().toString()));
        editor.save();
        bot.waitUntil(Until.holds(() -> markers(file).size() == 2, () -> markers(file).toString()));
        editor.selectRange(4, 26, 4);
        editor.typeText("type");
        editor.save();
        bot.waitUntil(Until.holds(() -> markers(file).size() == 1, () -> markers(file).toString()));
        assertTrue(markers(file).getFirst().startsWith("6: \"fixes\" is not known here"), markers(file)::toString);
    }

    @Test
    void filesThatAreWrittenElsewhereAreMarkedToo() throws CoreException {
        var file = workspace.write("east.source.yaml", "source: script\ncommand: []\n");
        bot.waitUntil(Until.holds(() -> markers(file).size() == 1, () -> markers(file).toString()));
        assertTrue(markers(file).getFirst().startsWith("2: \"command\" is the program"), markers(file)::toString);
    }

    private static StyleRange style(SWTBotEclipseEditor editor, int line, int column) {
        return editor.getStyles(line, column, 1)[0];
    }

    /** What the text of the active editor shows as mistakes. */
    private static List<String> annotations() {
        return UIThreadRunnable.syncExec(() -> {
            var part = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
            var texts = new ArrayList<String>();
            if (part instanceof ITextEditor editor) {
                editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator()
                        .forEachRemaining(annotation -> {
                            if (annotation.getType().equals("org.eclipse.ui.workbench.texteditor.error")) {
                                texts.add(annotation.getText());
                            }
                        });
            }
            return texts;
        });
    }

    private static List<String> markers(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                    .map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) + ": "
                            + marker.getAttribute(IMarker.MESSAGE, ""))
                    .toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
