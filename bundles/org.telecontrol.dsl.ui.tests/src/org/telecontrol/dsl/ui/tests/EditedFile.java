/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.telecontrol.dsl.host.build.StationFile;
import org.telecontrol.dsl.host.build.StationNature;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** A station file in its editor. A bar in a text given to it is the caret. */
final class EditedFile {

    final SWTBotEclipseEditor editor;

    private final SWTWorkbenchBot bot;
    private final IFile file;

    private EditedFile(SWTWorkbenchBot bot, TestProject project, String name) {
        this.bot = bot;
        file = project.file(name);
        editor = project.open(name, bot);
    }

    static EditedFile open(SWTWorkbenchBot bot, TestProject project, String name, String text) throws CoreException {
        var caret = text.indexOf('|');
        project.write(name, caret < 0 ? text : text.substring(0, caret) + text.substring(caret + 1));
        var edited = new EditedFile(bot, project, name);
        edited.goTo(Math.max(0, caret));
        edited.awaitBuilt();
        return edited;
    }

    /** One that is so long that nobody waits for its check. */
    static EditedFile openLong(SWTWorkbenchBot bot, TestProject project, String name, String text)
            throws CoreException {
        project.write(name, text);
        return new EditedFile(bot, project, name);
    }

    IFile file() {
        return file;
    }

    void goTo(int offset) {
        inEditor(textEditor -> {
            textEditor.selectAndReveal(offset, 0);
            return null;
        });
    }

    void goTo(String before) {
        goTo(editor.getText().indexOf(before) + before.length());
    }

    /** In one go, with the caret behind it then, as pasting does. */
    void insert(String text) {
        var end = caret() + text.length();
        editor.insertText(text);
        goTo(end);
    }

    void select(String text) {
        var offset = editor.getText().indexOf(text);
        inEditor(textEditor -> {
            textEditor.selectAndReveal(offset, text.length());
            return null;
        });
    }

    int caret() {
        return UIThreadRunnable.syncExec(() -> editor.getStyledText().widget.getCaretOffset());
    }

    String textWithCaret() {
        var text = editor.getText();
        return text.substring(0, caret()) + "|" + text.substring(caret());
    }

    /** Waits until all files of the project are known as they were saved, and the text has been checked among them. */
    void awaitBuilt() {
        await(() -> isBuilt(file.getProject()), "The project is not built.");
        awaitChecked();
    }

    private static boolean isBuilt(IProject project) {
        try {
            var index = StationProjects.index(project);
            return project.hasNature(StationNature.ID) && index.isBuilt()
                    && index.isAbout(StationFile.below(project).stream().map(StationFile::uri).toList());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until what the language says is about the text as it is now, and the editor has been told. */
    void awaitChecked() {
        await(() -> inEditor(textEditor -> {
            var document = OpenDocuments.of(textEditor.getDocumentProvider().getDocument(textEditor.getEditorInput()));
            return document != null && document.isChecked();
        }), "The text is not checked.");
        UIThreadRunnable.syncExec(() -> {}); // what the check has told is behind us in the queue
    }

    /** Waits until that is so: what is shown follows what is known a moment later. */
    <T> void awaitEquals(T expected, Supplier<T> actual) {
        await(() -> expected.equals(actual.get()), () -> "Not " + expected + " but " + actual.get());
    }

    void await(BooleanSupplier condition, String otherwise) {
        await(condition, () -> otherwise);
    }

    void await(BooleanSupplier condition, Supplier<String> otherwise) {
        bot.waitUntil(Until.holds(condition, otherwise));
    }

    /** What the status line says was wrong; empty for nothing. */
    String statusLine() {
        return inEditor(textEditor -> {
            var line = textEditor.getEditorSite().getActionBars().getStatusLineManager();
            return line instanceof SubStatusLineManager sub && sub.getParent() instanceof StatusLineManager manager
                    && manager.getControl() instanceof Composite composite ? texts(composite) : "";
        });
    }

    /** What the fields of the status line say: the place of the caret, and others. */
    List<String> statusFields() {
        return UIThreadRunnable.syncExec(() -> {
            List<String> fields = new ArrayList<>();
            collect(editor.getStyledText().widget.getShell(), fields);
            return fields;
        });
    }

    private static void collect(Composite composite, List<String> texts) {
        for (var child : composite.getChildren()) {
            if (child instanceof CLabel label && label.getText() != null) {
                texts.add(label.getText());
            } else if (child instanceof Composite inner) {
                collect(inner, texts);
            }
        }
    }

    private static String texts(Composite composite) {
        var texts = new StringBuilder();
        for (var child : composite.getChildren()) {
            if (child instanceof CLabel label && label.getText() != null) {
                texts.append(label.getText());
            }
        }
        return texts.toString();
    }

    /** Messages of the shown problems, in no order. */
    List<String> problems() {
        return inEditor(textEditor -> {
            List<String> problems = new ArrayList<>();
            annotations(textEditor).getAnnotationIterator().forEachRemaining(annotation -> {
                if (isProblem(annotation)) {
                    problems.add(annotation.getText());
                }
            });
            return problems;
        });
    }

    StyleRange style(String word) {
        var offset = editor.getText().indexOf(word);
        return UIThreadRunnable.syncExec(() -> editor.getStyledText().widget.getStyleRangeAtOffset(offset));
    }

    <T> T inEditor(Function<ITextEditor, T> work) {
        return UIThreadRunnable.syncExec(() -> work.apply((ITextEditor) PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow().getActivePage().findEditor(new org.eclipse.ui.part.FileEditorInput(file))));
    }

    static IAnnotationModel annotations(ITextEditor textEditor) {
        return textEditor.getDocumentProvider().getAnnotationModel(textEditor.getEditorInput());
    }

    private static boolean isProblem(Annotation annotation) {
        return annotation.getType().equals("org.eclipse.ui.workbench.texteditor.error")
                || annotation.getType().equals("org.eclipse.ui.workbench.texteditor.warning");
    }
}
