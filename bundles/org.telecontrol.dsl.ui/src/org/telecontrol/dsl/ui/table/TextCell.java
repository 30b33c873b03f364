/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;

/** A cell whose text is typed; what is wrong with it is said at each key. Enter goes on to the row below. */
@NonNullByDefault({})
final class TextCell extends TextCellEditor {

    TextCell(IEditErrorHandler mistake) {
        super(false, true);
        setInputValidationErrorHandler(mistake);
        focusListener = new LeavingCell(this);
    }
}
