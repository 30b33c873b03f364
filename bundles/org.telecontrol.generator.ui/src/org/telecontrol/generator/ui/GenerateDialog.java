/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.ui;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.telecontrol.generator.Generator;
import org.telecontrol.generator.Generators;

/** Asks which generator runs and where its files go. */
final class GenerateDialog extends TitleAreaDialog {

    private static final String FOLDER = "generated";

    private final IFile configuration;
    private final List<Generator> generators = Generators.all();
    private @Nullable Table table;
    private @Nullable Text folder;
    private @Nullable GenerateRequest request;

    GenerateDialog(@Nullable Shell parent, IFile configuration) {
        super(parent);
        this.configuration = configuration;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen; null when nothing was. */
    @Nullable
    GenerateRequest request() {
        return request;
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    @NonNullByDefault({})
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.title);
        setMessage(NLS.bind(Messages.message, configuration.getProject().getName()));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        label(area, Messages.generators, 3);
        table = generatorTable(area);
        label(area, Messages.folder, 1);
        var text = new Text(area, SWT.BORDER);
        text.setText(configuration.getProject().getFullPath().append(FOLDER).toString());
        text.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        folder = text;
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        setButtonLayoutData(browse);
        browse.addListener(SWT.Selection, event -> browse());
        return area;
    }

    private Table generatorTable(Composite parent) {
        var made = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        made.setHeaderVisible(true);
        made.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(720, 120).applyTo(made);
        column(made, Messages.generator, 180);
        column(made, Messages.description, 560);
        for (var generator : generators) {
            var item = new TableItem(made, SWT.NONE);
            item.setText(new String[]{generator.name(), generator.description()});
        }
        made.select(0);
        made.addListener(SWT.Selection, event -> validate());
        made.addListener(SWT.DefaultSelection, event -> okPressed());
        return made;
    }

    private static void column(Table table, String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static void label(Composite parent, String text, int span) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.generate, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void browse() {
        var dialog = new ContainerSelectionDialog(getShell(), configuration.getParent(), true, Messages.chooseFolder);
        var text = folder;
        if (dialog.open() == OK && text != null && dialog.getResult().length == 1
                && dialog.getResult()[0] instanceof IPath path) {
            text.setText(path.toString());
        }
    }

    private void validate() {
        var path = path();
        setErrorMessage(path == null ? Messages.badFolder : null);
        getButton(IDialogConstants.OK_ID).setEnabled(path != null && chosen() != null);
    }

    /** A folder of an open project; null when it is none. */
    private @Nullable IPath path() {
        var text = folder;
        var path = IPath.fromOSString(text == null ? "" : text.getText().strip()).makeAbsolute();
        if (path.segmentCount() == 0) {
            return null;
        }
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(path.segment(0));
        return project.isOpen() ? path : null;
    }

    private @Nullable Generator chosen() {
        var shown = table;
        int index = shown == null ? -1 : shown.getSelectionIndex();
        return index < 0 ? null : generators.get(index);
    }

    @Override
    protected void okPressed() {
        var path = path();
        var generator = chosen();
        if (path != null && generator != null) {
            request = new GenerateRequest(configuration, generator, path);
            super.okPressed();
        }
    }
}
