/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.output.Json;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.RecognisedLayout;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.model.files.FileChanges;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a point list into a configuration. */
@Command(name = "import", header = "Reads a point list into a configuration.", //
        customSynopsis = "telecontrol import SOURCE --into FILE.station [OPTIONS]", description = {
                "Creates the file, or merges into it: points are found by their address. What the list said is kept in "
                        + "FILE.station.imports, so that the next import takes what the list has changed since and leaves what was "
                        + "changed in the configuration. Prints 'rows N points N added N changed N removed N warnings N errors N'.",
                "",
                "When rows are refused only the --report is written and the exit code is 1; --keep-going imports the other rows.",
                "",
                "A file NAME.source.yaml names a database ('source: jdbc' with url, query, user) or a program ('source: script' with "
                        + "command, endpoint, user); the user's password is taken from TELECONTROL_SOURCE_SECRET."})
public final class ImportCommand extends TelecontrolCommand {

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The point list: CSV, XLSX, XLS or ODS, or a file NAME.source.yaml that says where it comes from.")
    private Path source = Path.of("");

    @Option(names = "--into", paramLabel = "FILE.station", required = true, description = "The configuration.")
    private Path into = Path.of("");

    @Option(names = "--with", paramLabel = "FILE.station", description = "A further file that the configuration refers to; may be repeated.")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "ID|FILE", description = "The layout of the list ('telecontrol profiles' lists them); otherwise it is recognised.")
    private @Nullable String profile;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet; otherwise the first that is a point list.")
    private @Nullable String sheet;

    @Option(names = "--rtu", paramLabel = "NAME", description = "The RTU that all rows belong to.")
    private @Nullable String rtu;

    @Option(names = "--host", paramLabel = "H", description = "Where the RTU is.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "N", description = "Its TCP port; 2404 for a new RTU otherwise.")
    private @Nullable Integer port;

    @Option(names = "--common-address", paramLabel = "N", description = "The common address of rows that name none.")
    private @Nullable Integer commonAddress;

    @Option(names = "--remove-missing", description = "Removes points that the list does not have any more.")
    private boolean removeMissing;

    @Option(names = "--prefer-list", description = "Follows the list where it and the configuration have both changed since its last import; otherwise the configuration stays.")
    private boolean preferList;

    @Option(names = "--dry-run", description = "Prints what would be added, changed and removed, and leaves the configuration as it is.")
    private boolean dryRun;

    @Option(names = "--keep-going", description = "Imports the other rows when some are refused.")
    private boolean keepGoing;

    @Option(names = "--save-layout", paramLabel = "FILE", description = "Writes the layout that was recognised there, to be corrected and used with --profile; with --dry-run, too.")
    private @Nullable Path savedLayout;

    @Option(names = "--addresses", paramLabel = AddressWords.ALL, converter = AddressWords.class, description = "Which octet of dotted addresses comes first where neither the layout nor the cells tell; the high one where nothing is said.")
    private AddressNotation addresses = AddressNotation.DECIMAL;

    @Mixin
    private CsvForm form = new CsvForm();

    @Option(names = "--report", paramLabel = "FILE.json", description = "Writes the outcome, changes and problems there.")
    private @Nullable Path report;

    @Option(names = "--json", description = "Prints the outcome, changes and problems as one document.")
    private boolean json;

    public ImportCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        requireRange("--port", port, 1, 0xffff);
        requireRange("--common-address", commonAddress, CommonAddress.MIN, CommonAddress.MAX);
        var outcomeFile = report == null ? null : OutputFile.of(context, report);
        var options = options();
        var layoutFile = savedLayout == null ? null : OutputFile.of(context, savedLayout);
        var target = ImportTarget.open(context, into, others, lastImport());
        try (var progress = new StopProgress(context)) {
            return done(plan(options, target, progress), target, layoutFile, outcomeFile, progress);
        }
    }

    private int done(ImportPlan plan, ImportTarget target, @Nullable Path layoutFile, @Nullable Path outcomeFile,
            StopProgress progress) throws IOException {
        progress.close();
        tellLayout(plan);
        var problems = plan.problems().stream().map(problem -> Problems.ofList(problem, source)).toList();
        problems.stream().map(Problem::line).forEach(context.messages()::line);
        if (removeMissing && plan.rows() == 0) {
            throw CommandFailure.errorsFound(source
                    + " has no rows by which --remove-missing could tell what is missing; nothing was written");
        }
        boolean refused = plan.errors() > 0;
        boolean accepted = !refused || keepGoing;
        var outcome = ImportReport.of(plan, problems, accepted && !dryRun);
        try (var changes = new FileChanges()) {
            if (accepted && layoutFile != null) {
                changes.put(layoutFile, LayoutFile.text(plan.list().profile()));
            }
            if (outcomeFile != null) {
                changes.put(outcomeFile, Json.document(outcome) + "\n");
            }
            if (outcome.written()) {
                put(plan, target, changes, progress);
                var changed = target.changedMeanwhile();
                if (!changed.isEmpty()) {
                    changed.stream().map(Problem::line).forEach(context.messages()::line);
                    return ExitCode.ERRORS_FOUND;
                }
            }
            changes.commit();
        }
        tell(plan, outcome);
        return refused ? refused(plan) : ExitCode.DONE;
    }

    private void put(ImportPlan plan, ImportTarget target, FileChanges changes, StopProgress progress)
            throws IOException {
        if (!plan.isEmpty() || target.isNew()) {
            plan.apply();
            target.save(changes);
        }
        plan.lastImport().put(context.path(lastImport()), changes, progress);
        progress.close();
    }

    private static void requireRange(String option, @Nullable Integer value, int first, int last) {
        if (value != null && (value < first || value > last)) {
            throw CommandFailure.usage(option + " is " + first + " to " + last + ", not " + value);
        }
    }

    private ImportOptions options() throws IOException {
        var named = profile;
        var layouts = Layouts.beside(context, List.of(into, source));
        return new ImportOptions(layouts, named == null ? null : Layouts.find(context, named, layouts), sheet, rtu,
                host, port, commonAddress, removeMissing, preferList, form.options(), addresses);
    }

    private ImportPlan plan(ImportOptions options, ImportTarget target, StopProgress progress) throws IOException {
        try (var opened = ListToImport.open(context, source, progress)) {
            var list = PointListImport.read(opened.file(), opened.known(options), progress);
            return PointListImport.plan(list, target.configuration(), LastImport.read(context.path(lastImport())),
                    progress);
        } catch (SheetException e) {
            throw CommandFailure.unreadable(source + ": " + e.getMessage(), e);
        }
    }

    /** Where it is kept what the list said last, as the user would name it. */
    private Path lastImport() {
        return LastImport.file(into, source, sheet);
    }

    private void tellLayout(ImportPlan plan) {
        var list = plan.list();
        var recognised = new RecognisedLayout(list.profile(), list.confidence());
        if (recognised.isProposed()) {
            context.messages().line("Layout recognised by its columns, confidence "
                    + Math.round(recognised.confidence() * 100) + " %. " + list.profile().description());
        }
    }

    private void tell(ImportPlan plan, ImportReport outcome) {
        if (json) {
            context.results().line(Json.document(outcome));
            return;
        }
        if (dryRun) {
            plan.changes().forEach(change -> context.results().line(change.toString()));
        }
        context.results().line(plan.summary());
    }

    private int refused(ImportPlan plan) {
        context.messages().failure(plan.errors() + (plan.errors() == 1 ? " row was" : " rows were") + " refused"
                + (dryRun || keepGoing ? "" : ", nothing was written; --keep-going imports the others"));
        return ExitCode.ERRORS_FOUND;
    }
}
