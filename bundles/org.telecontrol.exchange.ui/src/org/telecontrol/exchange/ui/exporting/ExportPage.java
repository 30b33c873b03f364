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
import org.eclipse.jface.dialogs.IMessageProvider;
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
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.ui.jobs.ExportRequest;
import org.telecontrol.ui.common.address.AddressPreference;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** What goes out, in which layout, and where to. */
final class ExportPage extends WizardPage {

    private static final int COLUMNS = 3;

    private final ExportChoices choices = new ExportChoices(this::offer);
    private List<IFile> files = List.of();
    private @Nullable IFile suggested;
    private @Nullable Fields fields;
    private List<ExportChoices.Choice> offered = List.of();
    private List<LayoutProfile> layouts = LayoutProfiles.shipped().all();

    ExportPage() {
        super("export", Messages.title, null);
        setDescription(Messages.description);
        setPageComplete(false);
    }

    /** The widgets, once there are any. */
    private record Fields(Combo file, Combo part, Combo layout, Label layoutText, Button extras, Text target,
            LintPart lint) {}

    void suggest(IFile file) {
        suggested = file;
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
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
        var made = new Fields(file, part, layout, layoutText, extras, target, new LintPart(page, COLUMNS));
        fields = made;
        setControl(page);
        fill(made);
    }

    /** The name of the file is what is always missing. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        var shown = fields;
        if (visible && shown != null) {
            shown.target.setFocus();
        }
    }

    private void fill(Fields shown) {
        try {
            files = StationWorkspace.in(ResourcesPlugin.getWorkspace().getRoot());
        } catch (CoreException e) {
            setErrorMessage(e.getMessage());
        }
        files.forEach(file -> shown.file.add(file.getFullPath().makeRelative().toString()));
        offer(shown, LayoutProfiles.shipped());
        shown.file.addListener(SWT.Selection, event -> load());
        for (var combo : List.of(shown.layout, shown.part)) {
            combo.addListener(SWT.Selection, event -> {
                validate();
                lint();
            });
        }
        shown.target.addModifyListener(event -> validate());
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
            lint();
        }
    }

    private void offer(ExportChoices.Result result) {
        var shown = fields;
        if (shown == null || shown.file.isDisposed() || !result.file().equals(file(shown))) {
            return;
        }
        offer(shown, result.layouts().layouts());
        offered = result.choices();
        offered.forEach(choice -> shown.part.add(choice.words()));
        shown.part.select(0);
        validate();
        lint();
        var warning = result.layouts().warning();
        setMessage(warning.isEmpty() ? null : warning, IMessageProvider.WARNING);
        if (!result.problem().isEmpty()) {
            setErrorMessage(result.problem());
        }
    }

    /** Offers these layouts, and keeps the chosen one if it is among them. */
    private void offer(Fields shown, LayoutProfiles next) {
        var before = shown.layout.getItemCount() == 0 ? "" : layout(shown).id();
        layouts = next.all();
        shown.layout.setItems(layouts.stream().map(LayoutProfile::name).toArray(String[]::new));
        shown.layout.select(Math.max(0, layouts.stream().map(LayoutProfile::id).toList().indexOf(before)));
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

    /** Has it found out what the layout cannot say of the chosen points. */
    private void lint() {
        var shown = fields;
        if (shown == null) {
            return;
        }
        int part = shown.part.getSelectionIndex();
        var source = file(shown);
        if (source == null || part < 0) {
            shown.lint.clear();
        } else {
            shown.lint.check(source, offered.get(part), ExportOptions.of(layout(shown)));
        }
    }

    @Override
    public void dispose() {
        var shown = fields;
        if (shown != null) {
            shown.lint.stop();
        }
        super.dispose();
    }

    private @Nullable String problem(Fields shown) {
        var text = shown.target.getText().strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            var target = Path.of(text);
            PointListExport.require(layout(shown), target);
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

    private LayoutProfile layout(Fields shown) {
        return layouts.get(Math.max(0, shown.layout.getSelectionIndex()));
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.title);
        dialog.setFilterExtensions(new String[]{"*.xlsx", "*.csv", "*.json"});
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
