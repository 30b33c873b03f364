/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.StationEditor;

/** The outline over the editor: type a part of a name, Enter goes there. */
@NonNullByDefault({})
final class QuickOutline extends PopupDialog {

    private final StationEditor editor;
    private @Nullable OutlineTree tree;

    QuickOutline(StationEditor editor) {
        super(editor.editor().getSite().getShell(), SWT.RESIZE, true, true, false, false, false, null,
                Messages.quickOutlineHint);
        this.editor = editor;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var made = new OutlineTree(parent);
        tree = made;
        made.show(editor.document().state().outline().value());
        made.select(editor.selection().getOffset());
        made.filter().addListener(SWT.DefaultSelection, event -> made.tell(this::goTo));
        made.viewer().getTree().addListener(SWT.DefaultSelection, event -> made.tell(this::goTo));
        made.viewer().getTree().addListener(SWT.MouseUp, event -> made.tell(this::goTo));
        return made.control();
    }

    @Override
    protected @Nullable Control getFocusControl() {
        var made = tree;
        return made == null ? null : made.filter();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(420, 360);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var text = editor.viewer().getTextWidget();
        var area = text.getClientArea();
        return text.toDisplay(Math.max(0, (area.width - size.x) / 2), Math.max(0, (area.height - size.y) / 3));
    }

    private void goTo(OutlineNode node) {
        close();
        editor.editor().selectAndReveal(node.nameOffset(), node.nameLength());
        editor.editor().setFocus();
    }
}
