/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.editor;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Menus, toolbar and status line of the text while its tab is shown; nothing of the text while it is not. */
@NonNullByDefault({})
public final class StationEditorBars extends MultiPageEditorActionBarContributor {

    /** What the status line says of a text. */
    private static final List<String> FIELDS = List.of(ITextEditorActionConstants.STATUS_CATEGORY_ELEMENT_STATE,
            ITextEditorActionConstants.STATUS_CATEGORY_INPUT_MODE,
            ITextEditorActionConstants.STATUS_CATEGORY_INPUT_POSITION);

    private final TextEditorActionContributor text = new TextEditorActionContributor();

    @Override
    public void init(IActionBars bars, IWorkbenchPage page) {
        super.init(bars, page);
        text.init(bars, page);
    }

    @Override
    public void setActivePage(@Nullable IEditorPart active) {
        text.setActiveEditor(active);
        FIELDS.forEach(field -> show(field, active != null));
        getActionBars().getStatusLineManager().update(true);
        getActionBars().updateActionBars();
    }

    private void show(String field, boolean visible) {
        var item = getActionBars().getStatusLineManager().find(field);
        if (item != null) {
            item.setVisible(visible);
        }
    }

    @Override
    public void dispose() {
        text.dispose();
        super.dispose();
    }
}
