/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.output.Json;
import org.telecontrol.cli.problem.Place;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.cli.problem.ProblemJson;
import org.telecontrol.cli.problem.Severity;
import org.telecontrol.generator.GeneratedFiles.Warning;
import org.telecontrol.generator.Generator;
import org.telecontrol.generator.GeneratorInput;
import org.telecontrol.generator.GeneratorRun;
import org.telecontrol.generator.Generators;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes files from a configuration. */
@Command(name = "generate", header = "Makes files from a configuration.", //
        customSynopsis = {"telecontrol generate FILE.station --generator ID --out DIR [OPTIONS]",
                "       telecontrol generate --list [--json]"}, description = {
                        "Prints the files it wrote; a file that would stay the same is left alone. With --check nothing is "
                                + "written: prints the files that are stale and ends with 1 when there are any."})
public final class GenerateCommand extends TelecontrolCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE.station", description = "The configuration.")
    private @Nullable Path file;

    @Option(names = "--with", paramLabel = "FILE.station", description = "A further file that the configuration refers to; may be repeated.")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--generator", paramLabel = "ID", description = "What to generate.")
    private @Nullable String id;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the files; made if it is not there.")
    private @Nullable Path out;

    @Option(names = "--check", description = "Only tells which files are stale.")
    private boolean check;

    @Option(names = "--list", description = "Lists the generators.")
    private boolean list;

    @Option(names = "--json", description = "Prints {\"generator\", \"files\", \"written\" or \"stale\", \"warnings\"}, warnings as 'check --json' prints problems; with --list "
            + "[{\"id\", \"name\", \"description\"}].")
    private boolean json;

    private record Entry(String id, String name, String description) {}

    public GenerateCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            list();
            return ExitCode.DONE;
        }
        var configuration = given(file, "Say which FILE.station to generate from");
        var generator = find(given(id, "Say what to generate with --generator"));
        var folder = OutputFile.folder(context, given(out, "Say where to with --out"));
        var files = new StationInput(configuration, others).load(context);
        var run = run(generator, GeneratorInput.of(files.resources()));
        var warnings = run.files().warnings().stream()
                .map(warning -> new Problem(place(warning, files, configuration), Severity.WARNING, warning.sentence(),
                        generator.id()))
                .toList();
        warnings.forEach(warning -> context.messages().line(warning.line()));
        var touched = check ? run.stale(folder) : run.write(folder);
        tell(generator, run, touched, warnings);
        return check && !touched.isEmpty() ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
    }

    private GeneratorRun run(Generator generator, GeneratorInput input) {
        try (var progress = new StopProgress(context)) {
            return GeneratorRun.of(generator, input, progress);
        }
    }

    private static Place place(Warning warning, StationFileSet files, Path configuration) {
        var about = warning.about();
        return about == null ? new Place.InText(configuration.toString(), 1, 1) : files.place(about);
    }

    private static <T> T given(@Nullable T option, String otherwise) {
        if (option == null) {
            throw CommandFailure.usage(otherwise);
        }
        return option;
    }

    private static Generator find(String id) {
        return Generators.find(id)
                .orElseThrow(() -> CommandFailure.usage("There is no generator '" + id + "'; there are "
                        + Generators.all().stream().map(Generator::id).collect(Collectors.joining(", "))));
    }

    private void list() {
        if (json) {
            context.results().line(Json.document(Generators.all().stream()
                    .map(each -> new Entry(each.id(), each.name(), each.description())).toList()));
            return;
        }
        for (var generator : Generators.all()) {
            context.results().line(generator.id());
            Paragraph.of(generator.name() + ". " + generator.description()).forEach(context.results()::line);
        }
    }

    private void tell(Generator generator, GeneratorRun run, List<String> touched, List<Problem> warnings) {
        var word = check ? "stale" : "written";
        if (json) {
            var document = new JsonObject();
            document.addProperty("generator", generator.id());
            document.add("files", Json.array(run.files().contents().keySet()));
            document.add(word, Json.array(touched));
            var array = new JsonArray();
            warnings.forEach(warning -> array.add(ProblemJson.of(warning)));
            document.add("warnings", array);
            context.results().line(Json.document(document));
        } else {
            touched.forEach(path -> context.results().line(word + " " + path));
        }
    }
}
