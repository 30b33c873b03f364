/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.link.Endpoint;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.ui.security.StorePasswords;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Opens sessions in a job, which reads the configuration first; what does not work is told in one dialog. */
final class Connecting {

    private final Sessions sessions;

    Connecting(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Connects to all RTUs that the files declare. */
    void connect(List<IFile> files) {
        job(monitor -> {
            var reader = new StationReader();
            reader.read(files, SubMonitor.convert(monitor));
            var problems = new ArrayList<>(reader.problems());
            if (reader.rtus().isEmpty() && problems.isEmpty()) {
                problems.add(ProblemReport.of(Messages.connect,
                        NLS.bind(Messages.noRtus, files.getFirst().getFullPath().makeRelative())));
            }
            open(reader.rtus().stream().map(StationRtu::rtu).toList(), problems);
        });
    }

    /** Reads all RTUs of the workspace, tells what is wrong with them, and hands them over on the UI thread. */
    void choose(Consumer<List<StationRtu>> chooser) {
        job(monitor -> {
            var files = StationReader.allFiles();
            var reader = new StationReader();
            reader.read(files, SubMonitor.convert(monitor));
            var problems = reader.problems();
            if (files.isEmpty()) {
                problems.add(ProblemReport.of(Messages.connect, Messages.noFiles));
            }
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                together(problems).ifPresent(ProblemReport::showAndWait);
                if (!reader.rtus().isEmpty()) {
                    chooser.accept(reader.rtus());
                }
            });
        });
    }

    void open(Collection<Rtu> rtus) {
        job(monitor -> open(rtus, new ArrayList<>()));
    }

    /** Connects again to where ended sessions were connected. */
    void reopen(Collection<Session> ended) {
        job(monitor -> {
            var refused = new ArrayList<String>();
            for (var session : ended) {
                session.points().all().stream().findFirst().ifPresent(point -> open(point.rtu(),
                        SessionOptions.DEFAULT.to(session.endpoints().toArray(Endpoint[]::new)), refused));
            }
            show(refused, new ArrayList<>());
        });
    }

    private void open(Collection<Rtu> rtus, List<ProblemReport> problems) {
        var refused = new ArrayList<String>();
        rtus.stream().filter(rtu -> !isOpen(rtu.getName())).forEach(rtu -> open(rtu, SessionOptions.DEFAULT, refused));
        show(refused, problems);
    }

    private void open(Rtu rtu, SessionOptions options, List<String> refused) {
        var passwords = StorePasswords.current();
        passwords.ifPresent(known -> known.prepare(rtu));
        try {
            sessions.open(rtu, passwords.map(options::withPasswords).orElse(options));
        } catch (IllegalStateException | IllegalArgumentException e) {
            refused.add(String.valueOf(e.getMessage()));
        }
    }

    private boolean isOpen(String rtu) {
        return sessions.find(rtu).filter(session -> !session.status().state().isEnded()).isPresent();
    }

    private static void show(List<String> refused, List<ProblemReport> problems) {
        if (refused.size() == 1) {
            problems.add(ProblemReport.of(Messages.connect, refused.getFirst()));
        } else if (!refused.isEmpty()) {
            problems.add(ProblemReport.of(Messages.connect, Messages.cannotConnect, refused));
        }
        together(problems).ifPresent(ProblemReport::show);
    }

    private static Optional<ProblemReport> together(List<ProblemReport> problems) {
        return ProblemReport.together(Messages.connect, Messages.severalProblems, problems);
    }

    private static void job(ICoreRunnable work) {
        var job = Job.create(Messages.reading, monitor -> {
            try {
                work.run(monitor);
            } catch (CoreException e) {
                ProblemReport.of(Messages.connect, String.valueOf(e.getStatus().getMessage())).show();
            }
        });
        job.schedule();
    }
}
