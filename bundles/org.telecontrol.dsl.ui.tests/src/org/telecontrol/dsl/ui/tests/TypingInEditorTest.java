/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.text.ITextViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Shortcut;

@UiTest
class TypingInEditorTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("typing");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void anRtuIsTypedWithoutClosingAnything() throws CoreException {
        var edited = open("");
        edited.editor.typeText("rtu A at \"h\" {\nstation 1 {\npoint P M_SP_NA_1 1 \"x\"");

        assertEquals("""
                rtu A at "h" {
                    station 1 {
                        point P M_SP_NA_1 1 "x"|
                    }
                }""", edited.textWithCaret());
        edited.awaitChecked();
        assertEquals(List.of(), edited.problems());
    }

    @Test
    void linesBecomeCommentsAndBackInOneStep() throws Exception {
        var text = "link a { }\nlink b { }\n";
        var edited = open(text);
        edited.select(text);
        edited.editor.pressShortcut(Shortcut.of("CTRL+/"));
        edited.await(() -> edited.editor.getText().equals("// link a { }\n// link b { }\n"), edited.editor::getText);
        undo(edited);
        assertEquals(text, edited.editor.getText());
    }

    @Test
    void theFileIsFormattedInOneStep() throws Exception {
        var text = "rtu A {\nstation 1 { point P M_SP_NA_1 1\n point Long M_SP_NA_1 20 } }\n";
        var edited = open(text);
        edited.editor.pressShortcut(Shortcut.of("CTRL+SHIFT+F"));
        edited.await(() -> edited.editor.getText().equals("""
                rtu A {
                    station 1 {
                        point P    M_SP_NA_1 1
                        point Long M_SP_NA_1 20
                    }
                }
                """), edited.editor::getText);
        undo(edited);
        assertEquals(text, edited.editor.getText());
    }

    @Test
    void onlyTheSelectedLinesAreFormatted() throws Exception {
        var edited = open("link   a {   }\nlink   b {   }\nlink   c {   }\n");
        edited.select("link   b {   }");
        edited.editor.pressShortcut(Shortcut.of("CTRL+SHIFT+F"));

        edited.await(() -> edited.editor.getText().startsWith("link   a {   }\nlink b {")
                && edited.editor.getText().endsWith("}\nlink   c {   }\n"), edited.editor::getText);
    }

    @Test
    void aTextWithSyntaxErrorsStaysAsItIs() throws Exception {
        var edited = open("rtu  A {{\n");
        edited.editor.pressShortcut(Shortcut.of("CTRL+SHIFT+F"));

        edited.await(() -> statusLine(edited).contains("syntax errors"), () -> statusLine(edited));
        assertEquals("rtu  A {{\n", edited.editor.getText());
    }

    @Test
    void elementsCanBeFolded() throws CoreException {
        var edited = open("rtu A {\n  station 1 {\n    point P M_SP_NA_1 1\n  }\n}\nlink a { }\n");

        edited.await(() -> folds(edited).size() == 2, () -> "Foldable are " + folds(edited));
        assertTrue(folds(edited).contains("0..4"), () -> "Foldable are " + folds(edited));
        assertTrue(folds(edited).contains("1..3"), () -> "Foldable are " + folds(edited));
    }

    @Test
    void whatIsFoldedStaysSoWhileOneTypes() throws CoreException {
        var edited = open("link a { }\n|rtu A {\n  station 1 {\n    point P M_SP_NA_1 1\n  }\n}\n");
        edited.await(() -> folds(edited).size() == 2, () -> "Foldable are " + folds(edited));
        edited.inEditor(editor -> {
            var viewer = (ProjectionViewer) editor.getAdapter(ITextViewer.class);
            viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
            return null;
        });
        var shown = edited.editor.getLineCount();
        assertEquals(3, shown);
        edited.goTo(0);
        edited.editor.typeText("link b { }\n");
        edited.awaitChecked();
        edited.await(() -> folds(edited).contains("2..6"), () -> "Foldable are " + folds(edited));

        assertEquals(shown + 1, edited.editor.getLineCount());
    }

    @Test
    void theOtherBraceIsFound() throws CoreException {
        var edited = open("rtu A {|\n}\n");
        edited.editor.pressShortcut(Shortcut.of("CTRL+SHIFT+P"));

        edited.await(() -> edited.textWithCaret().equals("rtu A {\n|}\n"), edited::textWithCaret);
    }

    private static List<String> folds(EditedFile edited) {
        return edited.inEditor(editor -> {
            List<String> folds = new ArrayList<>();
            var viewer = (ProjectionViewer) editor.getAdapter(ITextViewer.class);
            var model = viewer.getProjectionAnnotationModel();
            model.getAnnotationIterator().forEachRemaining(annotation -> {
                var position = model.getPosition(annotation);
                try {
                    var text = viewer.getDocument();
                    folds.add(text.getLineOfOffset(position.offset) + ".."
                            + text.getLineOfOffset(position.offset + position.length - 1));
                } catch (org.eclipse.jface.text.BadLocationException e) {
                    throw new IllegalStateException(e);
                }
            });
            return folds;
        });
    }

    private static String statusLine(EditedFile edited) {
        return edited.statusLine();
    }

    private static void undo(EditedFile edited) {
        edited.inEditor(editor -> {
            editor.getAction("undo").run();
            return null;
        });
    }

    private EditedFile open(String text) throws CoreException {
        return EditedFile.open(bot, project, "typed.station", text);
    }
}
