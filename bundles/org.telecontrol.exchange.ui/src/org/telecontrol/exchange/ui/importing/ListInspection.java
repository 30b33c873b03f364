/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.RecognisedLayout;
import org.telecontrol.exchange.source.SourceFile;
import org.telecontrol.exchange.ui.jobs.ProjectLayouts;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.model.files.FileTrouble;

/** Has a first look at a file while the engineer fills in the page: the layout it has. */
final class ListInspection {

    /** What was seen; the sentence tells the layout, or why there is none. */
    record Result(Path file, String sentence) {}

    private final Consumer<Result> receiver;

    /** @param receiver is told on the UI thread */
    ListInspection(Consumer<Result> receiver) {
        this.receiver = receiver;
    }

    /** @param folders where layouts are looked for */
    void start(Path file, List<Path> folders) {
        var display = Display.getCurrent();
        var job = Job.create(NLS.bind(Messages.inspecting, file.getFileName()), monitor -> {
            var result = inspect(file, folders);
            if (!display.isDisposed()) {
                display.asyncExec(() -> receiver.accept(result));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static String sentence(RecognisedLayout layout) {
        return layout.isProposed()
                ? NLS.bind(Messages.source_proposed, Math.round(layout.confidence() * 100))
                : NLS.bind(Messages.source_recognised, layout.profile().name());
    }

    private static Result inspect(Path file, List<Path> folders) {
        try {
            if (SourceFile.isNamed(file)) {
                return new Result(file,
                        NLS.bind(Messages.source_elsewhere, SourceFile.read(file).fetch().place()));
            }
            var sentence = PointListImport.recognise(file, ProjectLayouts.of(folders).layouts())
                    .map(ListInspection::sentence)
                    .orElse(Messages.source_notRecognised);
            return new Result(file, sentence);
        } catch (YamlFileException e) {
            return new Result(file, e.place() + ": " + e.getMessage());
        } catch (IOException e) {
            return new Result(file, FileTrouble.words(e));
        }
    }
}
