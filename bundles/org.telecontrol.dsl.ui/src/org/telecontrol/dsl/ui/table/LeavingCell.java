/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.events.FocusAdapter;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.widgets.Control;

/**
 * Takes what was typed when the focus goes elsewhere in the window, and drops it where it cannot stand: nobody is held in
 * a cell. Who only looks at another window goes on typing afterwards.
 */
@NonNullByDefault({})
final class LeavingCell extends FocusAdapter {

    private final AbstractCellEditor editor;

    LeavingCell(AbstractCellEditor editor) {
        this.editor = editor;
    }

    @Override
    public void focusLost(FocusEvent event) {
        var control = (Control) event.widget;
        control.getDisplay().asyncExec(() -> leave(control));
    }

    private void leave(Control control) {
        if (!control.isDisposed() && !editor.isClosed() && !control.isFocusControl()
                && control.getDisplay().getActiveShell() == control.getShell()
                && !editor.commit(MoveDirectionEnum.NONE, true)) {
            editor.close();
        }
    }
}
