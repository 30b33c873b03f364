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
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.exchange.layout.LayoutFile;

/** What a layout is called, and in which file of the project it goes; lists there are read by it from now on. */
@NonNullByDefault({})
final class SaveLayoutDialog extends TitleAreaDialog {

    private final IContainer folder;
    private final String suggestion;
    private Text name;
    private Text file;
    private @Nullable Chosen chosen;

    /** A layout that may be saved. */
    record Chosen(String id, String name, IFile file) {}

    SaveLayoutDialog(Shell shell, IContainer folder, String suggestion) {
        super(shell);
        this.folder = folder;
        this.suggestion = suggestion;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.save_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).applyTo(fields);
        name = field(fields, Messages.save_name);
        file = field(fields, Messages.save_file);
        name.addListener(SWT.Modify, event -> {
            file.setText(LayoutSaving.id(name.getText()) + LayoutFile.EXTENSION);
            validate();
        });
        file.addListener(SWT.Modify, event -> validate());
        setTitle(Messages.save_title);
        return area;
    }

    private static Text field(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        var text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        name.setText(suggestion);
        name.selectAll();
        name.setFocus();
        return contents;
    }

    private void validate() {
        chosen = read();
        getButton(OK).setEnabled(chosen != null);
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
