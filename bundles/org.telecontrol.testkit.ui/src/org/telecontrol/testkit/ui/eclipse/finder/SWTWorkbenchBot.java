/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.eclipse.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotEditor;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotPerspective;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotView;
import org.telecontrol.testkit.ui.internal.Search;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.results.Result;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;

/** The bot for a test that runs in a workbench. */
public class SWTWorkbenchBot extends SWTBot {

    /** The workbench window's shell; {@link #activeShell()} may be a dialog's. */
    public SWTBotShell shell() {
        return new SWTBotShell(UIThreadRunnable.syncExec(() -> window().getShell()));
    }

    public SWTBotView viewByTitle(String title) {
        return view("title '" + title + "'", view -> view.getTitle().equals(title));
    }

    public SWTBotView viewByPartName(String name) {
        return view("name '" + name + "'", view -> view.getPartName().equals(name));
    }

    public SWTBotView viewById(String id) {
        return view("id " + id, view -> view.getId().equals(id));
    }

    public List<SWTBotView> views() {
        return UIThreadRunnable.syncExec(() -> List.of(page().getViewReferences())).stream()
                .map(view -> new SWTBotView(view, this))
                .toList();
    }

    public SWTBotView activeView() {
        return view("focus", view -> view == page().getActivePartReference());
    }

    /** An open editor by its title, which is the file's name as a rule. */
    public SWTBotEditor editorByTitle(String title) {
        return editor("title '" + title + "'", editor -> editor.getTitle().equals(title));
    }

    public SWTBotEditor editorById(String id) {
        return editor("id " + id, editor -> editor.getId().equals(id));
    }

    public List<? extends SWTBotEditor> editors() {
        return UIThreadRunnable.syncExec(() -> List.of(page().getEditorReferences())).stream()
                .map(editor -> new SWTBotEditor(editor, this)).toList();
    }

    public SWTBotEditor activeEditor() {
        return editor("focus", editor -> editor.getEditor(false) == page().getActiveEditor());
    }

    public SWTBotPerspective perspectiveById(String id) {
        return perspective("id " + id, perspective -> perspective.getId().equals(id));
    }

    public SWTBotPerspective perspectiveByLabel(String label) {
        return perspective("label '" + label + "'", perspective -> perspective.getLabel().equals(label));
    }

    public SWTBotPerspective activePerspective() {
        return new SWTBotPerspective(UIThreadRunnable.syncExec(() -> page().getPerspective()), this);
    }

    public SWTBotPerspective defaultPerspective() {
        return perspectiveById(UIThreadRunnable.syncExec(
                () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective()));
    }

    public SWTBotPerspective resetActivePerspective() {
        UIThreadRunnable.syncExec(() -> page().resetPerspective());
        return activePerspective();
    }

    /** Closes dialogs, saves and closes editors, and goes back to the default perspective as it comes. */
    public void resetWorkbench() {
        closeAllShells();
        saveAllEditors();
        closeAllEditors();
        defaultPerspective().activate();
        resetActivePerspective();
    }

    public void saveAllEditors() {
        UIThreadRunnable.syncExec(() -> PlatformUI.getWorkbench().saveAllEditors(false));
    }

    public void closeAllEditors() {
        UIThreadRunnable.syncExec(() -> page().closeAllEditors(false));
    }

    /** Closes all shells that are no workbench windows. */
    public void closeAllShells() {
        for (var shell : dialogs()) {
            if (shell.isOpen()) {
                shell.close();
            }
        }
    }

    private List<SWTBotShell> dialogs() {
        return UIThreadRunnable.syncExec(() -> {
            var windows = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                    .map(IWorkbenchWindow::getShell).toList();
            return Arrays.stream(shells()).filter(SWTBotShell::isOpen)
                    .filter(shell -> !windows.contains(shell.widget) && !isToolTip(shell.widget)).toList().reversed();
        });
    }

    private static boolean isToolTip(Shell shell) {
        return (shell.getStyle() & SWT.TOOL) != 0;
    }

    private SWTBotView view(String description, Predicate<IViewReference> matcher) {
        var reference = part("view with " + description,
                () -> Arrays.stream(page().getViewReferences()).filter(matcher).findFirst());
        return new SWTBotView(reference, this);
    }

    private SWTBotEditor editor(String description, Predicate<IEditorReference> matcher) {
        var reference = part("editor with " + description,
                () -> Arrays.stream(page().getEditorReferences()).filter(matcher).findFirst());
        return new SWTBotEditor(reference, this);
    }

    private SWTBotPerspective perspective(String description, Predicate<IPerspectiveDescriptor> matcher) {
        var known = PlatformUI.getWorkbench().getPerspectiveRegistry();
        var found = UIThreadRunnable.syncExec(() -> Arrays.stream(known.getPerspectives()).filter(matcher).findFirst());
        return new SWTBotPerspective(found.orElseThrow(
                () -> new WidgetNotFoundException("There is no perspective with " + description + ".")), this);
    }

    private <P extends IWorkbenchPartReference> P part(String description, Result<Optional<P>> search) {
        return Search.await(search, () -> "There is no " + description + " but " + titles() + ".");
    }

    private List<String> titles() {
        return UIThreadRunnable.syncExec(() -> {
            var views = Arrays.stream(page().getViewReferences()).map(IWorkbenchPartReference::getTitle);
            var editors = Arrays.stream(page().getEditorReferences()).map(IWorkbenchPartReference::getTitle);
            return Stream.concat(views, editors).toList();
        });
    }

    private static IWorkbenchPage page() {
        var page = window().getActivePage();
        if (page == null) {
            throw new WidgetNotFoundException("The workbench window has no page.");
        }
        return page;
    }

    private static IWorkbenchWindow window() {
        var workbench = PlatformUI.getWorkbench();
        @Nullable
        IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
        if (active != null) {
            return active;
        }
        return Arrays.stream(workbench.getWorkbenchWindows()).findFirst()
                .orElseThrow(() -> new WidgetNotFoundException("There is no workbench window."));
    }
}
