/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.create;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.dsl.create.NewRtu;
import org.telecontrol.dsl.host.library.ProjectLibrary;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** Asks for an RTU and shows the text it becomes. */
final class NewRtuPage extends WizardPage {

    private static final int STANDARD_PORT = 2404;

    private @Nullable IResource suggested;
    private @Nullable Fields fields;
    private List<IFile> files = List.of();
    private ProjectLibrary library = ProjectLibrary.EMPTY;

    NewRtuPage() {
        super("rtu", Messages.newRtu_title, null);
        setDescription(Messages.newRtu_description);
        setPageComplete(false);
    }

    /** The widgets, once there are any. */
    private record Fields(Combo file, Text name, Text host, Spinner port, Combo link, Spinner commonAddress,
            BayTable bays, Text preview) {}

    /** A station file, or one of which the project or folder has some. */
    void suggest(IResource resource) {
        suggested = resource;
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
        var file = new Combo(label(page, Messages.file), SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(file);
        var name = new Text(label(page, Messages.rtu), SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(name);
        var host = new Text(label(page, Messages.host), SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(host);
        var port = number(label(page, Messages.port), 65_535, STANDARD_PORT);
        var link = new Combo(label(page, Messages.link), SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        var commonAddress = number(label(page, Messages.commonAddress), CommonAddress.MAX, 1);
        var bays = new BayTable(page, this::validate);
        var previewLabel = new Label(page, SWT.NONE);
        previewLabel.setText(Messages.preview);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(previewLabel);
        var preview = new Text(page, SWT.MULTI | SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL);
        preview.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, 130).applyTo(preview);
        setControl(page);
        fill(new Fields(file, name, host, port, link, commonAddress, bays, preview));
    }

    private void fill(Fields made) {
        try {
            files = StationWorkspace.in(ResourcesPlugin.getWorkspace().getRoot());
        } catch (CoreException e) {
            setErrorMessage(e.getMessage());
        }
        files.forEach(file -> made.file.add(file.getFullPath().makeRelative().toString()));
        made.file.addListener(SWT.Selection, event -> read(made));
        List.of(made.name, made.host).forEach(text -> text.addModifyListener(event -> validate()));
        List.of(made.port, made.commonAddress).forEach(number -> number.addModifyListener(event -> validate()));
        made.link.addListener(SWT.Selection, event -> validate());
        fields = made;
        made.file.select(suggestedIndex());
        made.name.setFocus();
        read(made);
    }

    private int suggestedIndex() {
        var wanted = suggested;
        for (int index = 0; wanted != null && index < files.size(); index++) {
            if (wanted.getFullPath().isPrefixOf(files.get(index).getFullPath())) {
                return index;
            }
        }
        return files.isEmpty() ? -1 : 0;
    }

    /** Asks in a job what the file's project has to build on. */
    private void read(Fields shown) {
        library = ProjectLibrary.EMPTY;
        offer(shown);
        var file = file();
        if (file != null) {
            var project = file.getProject();
            var display = shown.file.getDisplay();
            var job = Job.create(NLS.bind(Messages.reading, project.getName()), monitor -> {
                var found = ProjectLibrary.of(project, monitor::isCanceled);
                display.asyncExec(() -> found(shown, file, found));
            });
            job.setUser(false);
            job.schedule();
        }
    }

    private void found(Fields shown, IFile about, ProjectLibrary found) {
        if (!shown.file.isDisposed() && about.equals(file())) {
            library = found;
            offer(shown);
        }
    }

    private void offer(Fields shown) {
        shown.link.removeAll();
        shown.link.add(Messages.standardLink);
        library.links().forEach(link -> shown.link.add(link.getName()));
        shown.link.select(Math.min(1, library.links().size()));
        shown.bays.offer(library.typicals());
    }

    private void validate() {
        var shown = fields;
        var rtu = draft();
        if (shown != null && rtu != null) {
            var objection = rtu.objection(library.names());
            boolean begun = !shown.name.getText().isBlank() && !shown.host.getText().isBlank();
            setErrorMessage(begun && objection.isPresent() ? objection.get() : null);
            setMessage(hint());
            setPageComplete(objection.isEmpty() && file() != null);
            shown.preview.setText(objection.isEmpty() ? rtu.text() : "");
        }
    }

    private @Nullable String hint() {
        var file = file();
        if (file == null) {
            return Messages.noFile;
        }
        return library.names().isEmpty() || !library.typicals().isEmpty()
                ? null
                : NLS.bind(Messages.noTypicals, file.getProject().getName());
    }

    @Nullable
    IFile file() {
        var shown = fields;
        int index = shown == null ? -1 : shown.file.getSelectionIndex();
        return index < 0 ? null : files.get(index);
    }

    /** What is asked for; null as long as something is missing. */
    @Nullable
    NewRtu rtu() {
        return isPageComplete() ? draft() : null;
    }

    private @Nullable NewRtu draft() {
        var shown = fields;
        if (shown == null) {
            return null;
        }
        int link = shown.link.getSelectionIndex();
        return new NewRtu(shown.name.getText().strip(), shown.host.getText().strip(), shown.port.getSelection(),
                link < 1 ? null : library.links().get(link - 1), shown.commonAddress.getSelection(),
                shown.bays.rows());
    }

    private static Composite label(Composite page, String text) {
        new Label(page, SWT.NONE).setText(text);
        return page;
    }

    private static Spinner number(Composite page, int largest, int value) {
        var spinner = new Spinner(page, SWT.BORDER);
        spinner.setValues(value, 1, largest, 0, 1, 100);
        return spinner;
    }
}
