/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.telecontrol.dsl.ui.text.Messages;

/** Asks for the name, and shows the changes on demand. */
final class RenameWizard extends RefactoringWizard {

    private final ElementRename rename;

    RenameWizard(ElementRename rename) {
        super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.rename = rename;
        setDefaultPageTitle(Messages.rename);
    }

    @Override
    protected void addUserInputPages() {
        addPage(new RenamePage(rename));
    }
}
