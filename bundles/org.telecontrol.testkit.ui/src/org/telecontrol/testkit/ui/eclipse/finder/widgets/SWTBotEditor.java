/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.eclipse.finder.widgets;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** An open editor. */
public class SWTBotEditor extends SWTBotWorkbenchPart<IEditorReference> {

    public SWTBotEditor(IEditorReference reference, SWTWorkbenchBot bot) {
        super(reference, bot);
    }

    public boolean isDirty() {
        return UIThreadRunnable.syncExec(partReference::isDirty);
    }

    public void save() {
        UIThreadRunnable.syncExec(() -> partReference.getPage().saveEditor((IEditorPart) part(), false));
    }

    @Override
    public void setFocus() {
        show();
    }

    /** Whether it is the active editor, be the active part a view or not. */
    @Override
    public boolean isActive() {
        return UIThreadRunnable
                .syncExec(() -> partReference.getPage().getActiveEditor() == partReference.getPart(false));
    }

    /** Closes it and discards what has not been saved. */
    @Override
    public void close() {
        UIThreadRunnable.syncExec(() -> {
            if (partReference.getPart(false) instanceof IEditorPart editor) {
                partReference.getPage().closeEditor(editor, false);
            }
        });
    }

    public void saveAndClose() {
        save();
        close();
    }

    public SWTBotEclipseEditor toTextEditor() {
        return new SWTBotEclipseEditor(partReference, bot);
    }
}
