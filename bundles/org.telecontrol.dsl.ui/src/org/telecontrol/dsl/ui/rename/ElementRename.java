/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rename;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.dsl.host.edit.Renaming;
import org.telecontrol.dsl.ui.text.Messages;

/** The renaming of one element, as the platform's refactoring. */
@NonNullByDefault({})
final class ElementRename extends Refactoring {

    private final Renaming renaming;
    private FileChanges changes;
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
        try {
            changes = FileChanges.saving(getName());
            renaming.changes(next, monitor::isCanceled).orElseThrow(OperationCanceledException::new)
                    .forEach(changes::add);
            return new RefactoringStatus();
        } catch (IllegalArgumentException e) {
            return RefactoringStatus.createFatalErrorStatus(e.getMessage());
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return changes.all();
    }
}
