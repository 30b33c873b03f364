/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.dsl.LoadedStationFiles;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.model.files.FileChanges;
import org.telecontrol.model.files.FileTrouble;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** A list that was read and compared with its target, which is written when it is asked for. */
public final class PreparedImport {

    private final Configuration configuration;
    private final ImportPlan plan;
    private final ImportRequest request;
    private final @Nullable Path lastImport;
    private final long seen;

    private PreparedImport(Configuration configuration, ImportPlan plan, ImportRequest request,
            @Nullable Path lastImport,
            long seen) {
        this.configuration = configuration;
        this.plan = plan;
        this.request = request;
        this.lastImport = lastImport;
        this.seen = seen;
    }

    /**
     * Reads the list and the target as it is on the disk, together with the other files of its project that it may
     * refer to.
     *
     * @throws CoreException with a sentence for people when one of them cannot be read
     */
    public static PreparedImport prepare(ImportRequest request, IProgressMonitor monitor) throws CoreException {
        var list = request.list();
        var source = list.source();
        try {
            var progress = new MonitorProgress(monitor, NLS.bind(Messages.reading, source.getFileName()));
            var points = PointListImport.read(list.file(), request.options(), progress);
            long seen = request.target().getModificationStamp();
            var configuration = configuration(request.target());
            var kept = lastImport(request);
            var last = kept == null ? LastImport.NONE : LastImport.read(kept);
            return new PreparedImport(configuration, PointListImport.plan(points, configuration, last, progress),
                    request, kept, seen);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(NLS.bind(Messages.cannotRead, source.getFileName(), FileTrouble.reason(e)), e));
        }
    }

    private static @Nullable Path lastImport(ImportRequest request) {
        var location = request.target().getLocation();
        return location == null
                ? null
                : LastImport.file(location.toPath(), request.list().source(), request.options().sheet());
    }

    private static Configuration configuration(IFile target) throws CoreException, IOException {
        var location = target.getLocation();
        if (!target.exists() || location == null) {
            return StationFactory.eINSTANCE.createConfiguration();
        }
        var path = location.toPath();
        var paths = new ArrayList<>(List.of(path));
        paths.addAll(StationWorkspace.paths(StationWorkspace.in(target.getProject())));
        var loaded = StationFiles.load(paths);
        refuseBrokenText(target, path, loaded);
        return loaded.configuration(path);
    }

    /** Text that was not understood would be lost when the file is written. */
    private static void refuseBrokenText(IFile target, Path path, LoadedStationFiles loaded) throws CoreException {
        if (!loaded.configuration(path).eResource().getErrors().isEmpty()) {
            var first = loaded.problems().stream().filter(problem -> problem.isError() && problem.file().equals(path))
                    .findFirst();
            throw new CoreException(Status.error(NLS.bind(Messages.brokenTarget, target.getName(),
                    first.map(problem -> problem.line() + ": " + problem.message()).orElse(""))));
        }
    }

    public ImportPlan plan() {
        return plan;
    }

    /** Name of the list, for people. */
    String source() {
        return String.valueOf(request.list().source().getFileName());
    }

    IFile target() {
        return request.target();
    }

    /** @throws CoreException when the target is not any more what the plan was made for */
    void requireUnchanged() throws CoreException {
        if (target().getModificationStamp() != seen) {
            throw new CoreException(Status.error(NLS.bind(Messages.changedTarget, target().getName())));
        }
    }

    /** Whether nothing is to be imported, since rows were refused. */
    public boolean isRefused() {
        return request.allOrNothing() && plan.errors() > 0;
    }

    /**
     * Carries out what is selected of the plan.
     *
     * @return the text of the whole target; none if that is the same as before
     */
    Optional<String> apply(ImportSelection selection) {
        if (selection.isEmpty() && target().exists()) {
            return Optional.empty();
        }
        plan.apply(selection);
        return Optional.of(StationFiles.text(configuration));
    }

    /**
     * Puts among the changes what is to be kept of the list for the next import; asked for after it was applied.
     *
     * @return whether that is another than was kept before
     */
    boolean remember(FileChanges changes, IProgressMonitor monitor) throws CoreException {
        var file = lastImport;
        try {
            return file != null && plan.lastImport().put(file, changes,
                    new MonitorProgress(monitor, NLS.bind(Messages.importing, source())));
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.cannotRemember, FileTrouble.words(e)), e));
        }
    }
}
