/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.exchange.ui.jobs.LoadedProject;
import org.telecontrol.exchange.ui.jobs.ProjectLayouts;

/** Looks in the background what there is to export in a configuration. */
final class ExportChoices {

    /** All of a file, one RTU, or one DVE group. */
    record Choice(String words, @Nullable String rtu, @Nullable String dve) {}

    /** What there is, or why it cannot be told. */
    record Result(IFile file, List<Choice> choices, ProjectLayouts layouts, String problem) {}

    private final Consumer<Result> receiver;

    /** @param receiver is told on the UI thread */
    ExportChoices(Consumer<Result> receiver) {
        this.receiver = receiver;
    }

    void start(IFile file) {
        var display = Display.getCurrent();
        var job = Job.create(NLS.bind(Messages.looking, file.getName()), monitor -> {
            var result = look(file);
            if (!display.isDisposed()) {
                display.asyncExec(() -> receiver.accept(result));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static Result look(IFile file) {
        var layouts = ProjectLayouts.of(ProjectLayouts.folders(file.getParent()));
        try {
            var project = LoadedProject.of(file, new NullProgressMonitor());
            var choices = new ArrayList<Choice>();
            choices.add(new Choice(Messages.allRtus, null, null));
            project.rtus().forEach(rtu -> choices.add(
                    new Choice(NLS.bind(Messages.oneRtu, rtu.getName()), rtu.getName(), null)));
            project.dveGroups().forEach(dve -> choices.add(
                    new Choice(NLS.bind(Messages.oneDve, dve.getName()), null, dve.getName())));
            return new Result(file, choices, layouts, "");
        } catch (CoreException e) {
            return new Result(file, List.of(), layouts, String.valueOf(e.getMessage()));
        }
    }
}
