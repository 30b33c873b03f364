/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.source.SourceFile;
import org.telecontrol.exchange.yaml.YamlFileException;

/** Has a first look at a file while the engineer fills in the page: its sheets, and the layout it has. */
final class ListInspection {

    /** What was seen; the sentence tells the layout, or why there is none. */
    record Result(Path file, List<String> sheets, String sentence) {

        String[] sheetChoices() {
            return Stream.concat(Stream.of(Messages.source_firstList), sheets.stream()).toArray(String[]::new);
        }
    }

    private final Consumer<Result> receiver;

    /** @param receiver is told on the UI thread */
    ListInspection(Consumer<Result> receiver) {
        this.receiver = receiver;
    }

    void start(Path file) {
        var display = Display.getCurrent();
        var job = Job.create(NLS.bind(Messages.inspecting, file.getFileName()), monitor -> {
            var result = inspect(file);
            if (!display.isDisposed()) {
                display.asyncExec(() -> receiver.accept(result));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static Result inspect(Path file) {
        try {
            if (SourceFile.isNamed(file)) {
                return new Result(file, List.of(),
                        NLS.bind(Messages.source_elsewhere, SourceFile.read(file).fetch().place()));
            }
            var sheets = PointListImport.sheets(file);
            var sentence = PointListImport.recognise(file, LayoutProfiles.beside(file))
                    .map(layout -> NLS.bind(Messages.source_recognised, layout.profile().name()))
                    .orElse(Messages.source_notRecognised);
            return new Result(file, sheets, sentence);
        } catch (YamlFileException e) {
            return new Result(file, List.of(), e.place() + ": " + e.getMessage());
        } catch (IOException e) {
            return new Result(file, List.of(), String.valueOf(e.getMessage()));
        }
    }
}
