/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ui.jobs.ImportRequest;
import org.telecontrol.exchange.ui.jobs.ListAtHand;
import org.telecontrol.exchange.ui.jobs.ProjectLayouts;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** Which list, in which layout, and where it goes. */
final class SourcePage extends WizardPage {

    private static final int COLUMNS = 3;

    private final ListInspection inspection = new ListInspection(this::inspected);
    private @Nullable Fields fields;
    private String source = "";
    private String target = "";

    SourcePage() {
        super("source", Messages.source_title, null);
        setDescription(Messages.source_description);
        setPageComplete(false);
    }

    /** The widgets, once there are any. */
    private record Fields(Text source, Label recognised, Text target, Text rtu, Text host, Text port,
            Text commonAddress, Button removeMissing, Button allOrNothing) {}

    void suggestSource(Path file) {
        source = file.toString();
    }

    void suggestTarget(IFile file) {
        target = file.getFullPath().toString();
    }

    void suggestFolder(IContainer folder) {
        var name = source.isEmpty() ? "points" : stem(Path.of(source));
        if (folder.getType() != org.eclipse.core.resources.IResource.ROOT) {
            target = folder.getFullPath().append(name + "." + StationWorkspace.EXTENSION).toString();
        }
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
        var sourceText = text(page, Messages.source_file, 1);
        button(page, Messages.source_browse, this::browseSource);
        label(page, "");
        var recognised = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(400, SWT.DEFAULT).applyTo(recognised);
        var targetText = text(page, Messages.source_target, 1);
        button(page, Messages.source_browseTarget, this::browseTarget);
        var group = new Group(page, SWT.NONE);
        group.setText(Messages.source_rtuGroup);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).indent(0, 8).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(group);
        var rtu = shortText(group, Messages.source_rtu, Messages.source_asListed);
        var host = shortText(group, Messages.source_host, Messages.source_asListed);
        var commonAddress = shortText(group, Messages.source_commonAddress, Messages.source_asListedOr1);
        var port = shortText(group, Messages.source_port, "2404");
        var removeMissing = check(page, Messages.source_removeMissing, 8);
        var allOrNothing = check(page, Messages.source_allOrNothing, 0);
        var made = new Fields(sourceText, recognised, targetText, rtu, host, port, commonAddress, removeMissing,
                allOrNothing);
        fields = made;
        setControl(page);
        fill(made);
    }

    private void fill(Fields shown) {
        shown.source.setText(source);
        shown.target.setText(target);
        shown.source.addModifyListener(event -> inspect());
        for (var text : List.of(shown.target, shown.rtu, shown.host, shown.port, shown.commonAddress)) {
            text.addModifyListener(event -> validate());
        }
        for (var button : List.of(shown.removeMissing, shown.allOrNothing)) {
            button.addListener(SWT.Selection, event -> validate());
        }
        inspect();
    }

    private void inspect() {
        var shown = fields;
        if (shown != null) {
            shown.recognised.setText("");
            var file = path(shown.source.getText());
            if (file != null && Files.isRegularFile(file)) {
                inspection.start(file, layoutFolders(file));
            }
            validate();
        }
    }

    private List<Path> layoutFolders(Path file) {
        var into = target();
        return ProjectLayouts.folders(into == null ? null : into.getParent(), file);
    }

    private void inspected(ListInspection.Result result) {
        var shown = fields;
        if (shown == null || shown.source.isDisposed()
                || !result.file().equals(path(shown.source.getText()))) {
            return;
        }
        shown.recognised.setText(result.sentence());
        shown.recognised.requestLayout();
        validate();
    }

    private void validate() {
        var problem = problem();
        setErrorMessage(problem);
        boolean isComplete = source() != null && target() != null && problem == null;
        setPageComplete(isComplete);
        setMessage(isComplete || problem != null ? null : Messages.source_incomplete);
    }

    private @Nullable String problem() {
        var shown = fields;
        if (shown == null) {
            return null;
        }
        var file = path(shown.source.getText());
        if (!shown.source.getText().isBlank() && (file == null || !Files.isRegularFile(file))) {
            return NLS.bind(Messages.source_noSuchFile, shown.source.getText());
        }
        if (!shown.target.getText().isBlank() && target() == null) {
            return Messages.source_badTarget;
        }
        if (!isNumber(shown.port.getText(), 65535)) {
            return Messages.source_badPort;
        }
        return isNumber(shown.commonAddress.getText(), 65534) ? null : Messages.source_badCommonAddress;
    }

    /** The list, or the file that says where it comes from; null as long as none is chosen. */
    @Nullable
    Path source() {
        var shown = fields;
        return shown == null ? null : path(shown.source.getText());
    }

    /**
     * What is asked for; null as long as something is missing here.
     *
     * @param options with which the list is read
     */
    @Nullable
    ImportRequest request(ListAtHand list, ImportOptions options) {
        var shown = fields;
        var into = target();
        return shown == null || into == null || problem() != null || !list.source().equals(source())
                ? null
                : new ImportRequest(list, into, withRtu(options, shown), shown.allOrNothing.getSelection());
    }

    private static ImportOptions withRtu(ImportOptions options, Fields shown) {
        return options.withRtu(text(shown.rtu)).withHost(text(shown.host)).withPort(number(shown.port))
                .withCommonAddress(number(shown.commonAddress)).withRemoveMissing(shown.removeMissing.getSelection());
    }

    private void browseSource() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.source_title);
        dialog.setFilterExtensions(new String[]{"*.csv;*.xlsx;*.xls;*.ods;*.txt;*.tsv;*.source.yaml", "*.*"});
        dialog.setFilterNames(new String[]{Messages.source_filter, Messages.source_allFiles});
        var chosen = dialog.open();
        var shown = fields;
        if (chosen != null && shown != null) {
            shown.source.setText(chosen);
        }
    }

    private void browseTarget() {
        var dialog = new SaveAsDialog(getShell());
        var current = target();
        if (current != null) {
            dialog.setOriginalFile(current);
        }
        dialog.create();
        dialog.setTitle(Messages.source_targetTitle);
        dialog.open();
        var shown = fields;
        if (dialog.getResult() != null && shown != null) {
            var chosen = dialog.getResult();
            var named = chosen.getFileExtension() == null
                    ? chosen.addFileExtension(StationWorkspace.EXTENSION)
                    : chosen;
            shown.target.setText(named.toString());
        }
    }

    /** The configuration; null as long as none is chosen. */
    @Nullable
    IFile target() {
        var shown = fields;
        var path = IPath.fromOSString(shown == null ? "" : shown.target.getText().strip());
        if (path.segmentCount() < 2 || !StationWorkspace.EXTENSION.equals(path.getFileExtension())) {
            return null;
        }
        var file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
        return file.getParent().isAccessible() ? file : null;
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isBlank() ? null : Path.of(text.strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable String text(Text field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }

    private static @Nullable Integer number(Text field) {
        return field.getText().isBlank() ? null : Integer.valueOf(field.getText().strip());
    }

    private static boolean isNumber(String text, int max) {
        return text.isBlank() || text.strip().matches("[0-9]{1,5}") && Integer.parseInt(text.strip()) >= 1
                && Integer.parseInt(text.strip()) <= max;
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(\\.source)?\\.[^.]*$", "");
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private static Text text(Composite parent, String label, int span) {
        label(parent, label);
        var text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1).applyTo(text);
        return text;
    }

    private static Text shortText(Composite parent, String label, String hint) {
        var text = text(parent, label, 1);
        text.setMessage(hint);
        return text;
    }

    private static Button check(Composite parent, String text, int above) {
        var button = new Button(parent, SWT.CHECK);
        button.setText(text);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, above).applyTo(button);
        return button;
    }

    private void button(Composite parent, String label, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        setButtonLayoutData(button);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
