/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.ui.common.dialog.CheckedFieldsDialog;

/** What a layout is called, and in which file of the project it goes; lists there are read by it from now on. */
@NonNullByDefault({})
final class SaveLayoutDialog extends CheckedFieldsDialog {

    private final IContainer folder;
    private final String suggestion;
    private Text name;
    private Text file;
    private @Nullable Chosen chosen;

    /** A layout that may be saved. */
    record Chosen(String id, String name, IFile file) {}

    SaveLayoutDialog(Shell shell, IContainer folder, String suggestion) {
        super(shell, Messages.save_title);
        this.folder = folder;
        this.suggestion = suggestion;
    }

    @Override
    protected void fill(Composite area) {
        name = field(area, Messages.save_name, suggestion);
        file = field(area, Messages.save_file, fileName(suggestion));
        name.selectAll();
        name.addListener(SWT.Modify, event -> file.setText(fileName(name.getText())));
        file.addListener(SWT.Modify, event -> check());
    }

    private static String fileName(String name) {
        return LayoutSaving.id(name) + LayoutFile.EXTENSION;
    }

    @Override
    protected Control first() {
        return name;
    }

    private static Text field(Composite parent, String label, String text) {
        new Label(parent, SWT.NONE).setText(label);
        var field = new Text(parent, SWT.BORDER);
        field.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
        return field;
    }

    @Override
    protected void check() {
        chosen = read();
        setPossible(chosen != null);
        setErrorMessage(chosen == null ? NLS.bind(Messages.save_wrong, LayoutFile.EXTENSION) : null);
        boolean replaces = chosen != null && chosen.file().exists();
        setMessage(NLS.bind(replaces ? Messages.save_replaces : Messages.save_message, folder.getFullPath()),
                replaces ? IMessageProvider.WARNING : IMessageProvider.NONE);
    }

    private @Nullable Chosen read() {
        var fileName = file.getText().strip();
        var id = LayoutSaving.id(name.getText());
        boolean isPossible = !id.isEmpty() && fileName.endsWith(LayoutFile.EXTENSION)
                && fileName.length() > LayoutFile.EXTENSION.length()
                && folder.getWorkspace().validateName(fileName, org.eclipse.core.resources.IResource.FILE).isOK();
        return isPossible
                ? new Chosen(id, name.getText().strip(), folder.getFile(IPath.fromPortableString(fileName)))
                : null;
    }

    /** What was said; null when it was cancelled. */
    static @Nullable Chosen ask(Shell shell, IContainer folder, String suggestion) {
        var dialog = new SaveLayoutDialog(shell, folder, suggestion);
        return dialog.open() == OK ? dialog.chosen : null;
    }
}
