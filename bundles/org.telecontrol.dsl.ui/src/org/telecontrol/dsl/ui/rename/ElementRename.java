/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.host.edit.Renaming;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.Places;

/** The renaming of one element, as the platform's refactoring. */
@NonNullByDefault({})
final class ElementRename extends Refactoring {

    private final Renaming renaming;
    private final List<Change> changes = new ArrayList<>();
    private String next;

    ElementRename(Renaming renaming) {
        this.renaming = renaming;
        next = renaming.name();
    }

    String next() {
        return next;
    }

    /** The name that is wanted, and what can be said against it at once. */
    RefactoringStatus next(String name) {
        next = name;
        return renaming.objection(name).map(RefactoringStatus::createFatalErrorStatus)
                .orElseGet(RefactoringStatus::new);
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.renameOf, renaming.name());
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        changes.clear();
        try {
            var found = renaming.changes(next, monitor::isCanceled)
                    .orElseThrow(OperationCanceledException::new);
            Map<IFile, TextChange> byFile = new LinkedHashMap<>();
            for (var change : found) {
                var file = Places.file(change.place().file());
                if (file == null) {
                    return RefactoringStatus.createFatalErrorStatus(
                            NLS.bind(Messages.notInWorkspace, change.place().file().toFileString()));
                }
                add(change, byFile.computeIfAbsent(file, ElementRename::changeOf));
            }
            changes.addAll(byFile.values());
            return new RefactoringStatus();
        } catch (IllegalArgumentException e) {
            return RefactoringStatus.createFatalErrorStatus(e.getMessage());
        }
    }

    private static TextChange changeOf(IFile file) {
        var change = new TextFileChange(file.getName(), file);
        change.setEdit(new MultiTextEdit());
        change.setTextType(StationStandaloneSetup.EXTENSION);
        change.setSaveMode(TextFileChange.FORCE_SAVE);
        return change;
    }

    private void add(org.telecontrol.dsl.ide.navigation.TextChange change, TextChange into) {
        var place = change.place();
        var edit = new ReplaceEdit(place.offset(), place.length(), change.text());
        into.getEdit().addChild(edit);
        into.addTextEditGroup(new TextEditGroup(getName(), edit));
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return new CompositeChange(getName(), changes.toArray(Change[]::new));
    }
}
