/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rename;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.host.edit.TextChange;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.Places;

/** Changes of several files that the platform makes, and undoes, as one. */
@NonNullByDefault({})
public final class FileChanges {

    private final String name;
    private final int saveMode;
    private final Map<IFile, TextFileChange> byFile = new LinkedHashMap<>();

    private FileChanges(String name, int saveMode) {
        this.name = name;
        this.saveMode = saveMode;
    }

    /** @param name for people, who are asked whether they want to undo it */
    public static FileChanges saving(String name) {
        return new FileChanges(name, TextFileChange.FORCE_SAVE);
    }

    /** Files that have unsaved changes in an editor stay unsaved, all others are saved. */
    public static FileChanges keepingUnsaved(String name) {
        return new FileChanges(name, TextFileChange.KEEP_SAVE_STATE);
    }

    /** @throws IllegalArgumentException with a sentence for people when the file is outside of the workspace */
    public void add(org.telecontrol.dsl.ide.navigation.TextChange change) {
        var place = change.place();
        var file = Places.file(place.file());
        if (file == null) {
            throw new IllegalArgumentException(NLS.bind(Messages.notInWorkspace, place.file().toFileString()));
        }
        add(file, new TextChange(place.offset(), place.length(), change.text()));
    }

    public void add(IFile file, TextChange change) {
        var edits = byFile.computeIfAbsent(file, this::changeOf);
        var edit = new ReplaceEdit(change.offset(), change.length(), change.text());
        edits.getEdit().addChild(edit);
        edits.addTextEditGroup(new TextEditGroup(name, edit));
    }

    private TextFileChange changeOf(IFile file) {
        var change = new StationChange(file);
        change.setEdit(new MultiTextEdit());
        change.setTextType(StationStandaloneSetup.EXTENSION);
        change.setSaveMode(saveMode);
        return change;
    }

    /** All of them as one change. */
    Change all() {
        return new CompositeChange(name, byFile.values().toArray(Change[]::new));
    }

    /**
     * Makes them in one step that can be undone, in the UI thread, after asking where files are write-protected.
     *
     * @return whether they were made, which is all or none
     */
    public boolean make(Shell shell) {
        var workspace = ResourcesPlugin.getWorkspace();
        if (!workspace.validateEdit(byFile.keySet().toArray(IFile[]::new), shell).isOK()) {
            return false;
        }
        var change = all();
        var operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), name);
        try {
            change.initializeValidationData(new NullProgressMonitor());
            PlatformUI.getWorkbench().getProgressService().runInUI(PlatformUI.getWorkbench().getProgressService(),
                    monitor -> run(operation, monitor), workspace.getRoot());
            return operation.changeExecuted();
        } catch (InvocationTargetException e) {
            ILog.of(FileChanges.class).error(name, e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void run(PerformChangeOperation operation, IProgressMonitor monitor)
            throws InvocationTargetException {
        try {
            ResourcesPlugin.getWorkspace().run(operation, monitor);
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
    }
}
