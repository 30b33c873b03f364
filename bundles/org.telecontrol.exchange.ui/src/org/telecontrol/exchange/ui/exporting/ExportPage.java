/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.exporting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFormat;
import org.telecontrol.exchange.ui.jobs.ExportRequest;
import org.telecontrol.ui.common.address.AddressPreference;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** What goes out, in which layout, and where to. */
final class ExportPage extends WizardPage {

    private final ExportChoices choices = new ExportChoices(this::offer);
    private List<IFile> files = List.of();
    private @Nullable IFile suggested;
    private @Nullable Fields fields;
    private List<ExportChoices.Choice> offered = List.of();

    ExportPage() {
        super("export", Messages.title, null);
        setDescription(Messages.description);
        setPageComplete(false);
    }

    /** The widgets, once there are any. */
    private record Fields(Combo file, Combo part, Combo layout, Label layoutText, Button extras, Text target) {}

    void suggest(IFile file) {
        suggested = file;
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        var file = combo(page, Messages.configuration);
        var part = combo(page, Messages.part);
        var layout = combo(page, Messages.layout);
        new Label(page, SWT.NONE);
        var layoutText = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(layoutText);
        new Label(page, SWT.NONE);
        var extras = new Button(page, SWT.CHECK);
        extras.setText(Messages.extras);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(extras);
        new Label(page, SWT.NONE).setText(Messages.target);
        var target = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
        var browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.browse);
        setButtonLayoutData(browse);
        browse.addListener(SWT.Selection, event -> browse());
        var made = new Fields(file, part, layout, layoutText, extras, target);
        fields = made;
        setControl(page);
        fill(made);
    }

    private void fill(Fields shown) {
        try {
            files = StationWorkspace.in(ResourcesPlugin.getWorkspace().getRoot());
        } catch (CoreException e) {
            setErrorMessage(e.getMessage());
        }
        files.forEach(file -> shown.file.add(file.getFullPath().makeRelative().toString()));
        LayoutProfiles.shipped().all().forEach(profile -> shown.layout.add(profile.name()));
        shown.file.addListener(SWT.Selection, event -> load());
        shown.layout.addListener(SWT.Selection, event -> validate());
        shown.part.addListener(SWT.Selection, event -> validate());
        shown.target.addModifyListener(event -> validate());
        shown.layout.select(0);
        shown.file.select(Math.max(0, files.indexOf(suggested)));
        load();
    }

    private void load() {
        var shown = fields;
        if (shown != null) {
            shown.part.removeAll();
            offered = List.of();
            int index = shown.file.getSelectionIndex();
            if (index >= 0) {
                choices.start(files.get(index));
            }
            validate();
        }
    }

    private void offer(ExportChoices.Result result) {
        var shown = fields;
        if (shown == null || shown.file.isDisposed() || !result.file().equals(file(shown))) {
            return;
        }
        offered = result.choices();
        offered.forEach(choice -> shown.part.add(choice.words()));
        shown.part.select(0);
        validate();
        if (!result.problem().isEmpty()) {
            setErrorMessage(result.problem());
        }
    }

    private void validate() {
        var shown = fields;
        if (shown != null) {
            shown.layoutText.setText(layout(shown).summary());
            shown.layoutText.requestLayout();
            setErrorMessage(problem(shown));
            setPageComplete(request() != null);
        }
    }

    private static @Nullable String problem(Fields shown) {
        var text = shown.target.getText().strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            var target = Path.of(text);
            SheetFormat.of(target);
            var folder = target.toAbsolutePath().getParent();
            return folder != null && Files.isDirectory(folder) ? null : Messages.noFolder;
        } catch (InvalidPathException | SheetException e) {
            return e.getMessage();
        }
    }

    /** What is asked for; null as long as something is missing. */
    @Nullable
    ExportRequest request() {
        var shown = fields;
        if (shown == null || shown.part.getSelectionIndex() < 0 || shown.target.getText().isBlank()
                || problem(shown) != null) {
            return null;
        }
        var source = file(shown);
        var choice = offered.get(shown.part.getSelectionIndex());
        var plain = ExportOptions.of(layout(shown)).withAddresses(AddressPreference.notation());
        var options = shown.extras.getSelection() ? plain.withExtraColumns() : plain;
        return source == null
                ? null
                : new ExportRequest(source, choice.rtu(), choice.dve(), options,
                        Path.of(shown.target.getText().strip()));
    }

    private @Nullable IFile file(Fields shown) {
        int index = shown.file.getSelectionIndex();
        return index < 0 ? null : files.get(index);
    }

    private static LayoutProfile layout(Fields shown) {
        return LayoutProfiles.shipped().all().get(Math.max(0, shown.layout.getSelectionIndex()));
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.title);
        dialog.setFilterExtensions(new String[]{"*.xlsx", "*.csv"});
        var chosen = dialog.open();
        var shown = fields;
        if (chosen != null && shown != null) {
            shown.target.setText(chosen);
        }
    }

    private static Combo combo(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        var combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }
}
