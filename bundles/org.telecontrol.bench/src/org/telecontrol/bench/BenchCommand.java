/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.telecontrol.link.LinkProvider;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command: which benches, and how they report. */
@Command(name = "bench", header = "Measures the workbench against yardsticks taken in the same run.", //
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:Measured; bars may be missed.",
                "1:A bench broke.", "2:Wrong usage."})
public final class BenchCommand implements Callable<Integer> {

    private static final int WARM_UP = 2;

    @Parameters(paramLabel = "NAME", description = "Only these benches.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "Lists the benches and measures nothing.")
    private boolean list;

    @Option(names = "--json", description = "Prints one JSON document when all is measured.")
    private boolean json;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "At least so many rounds count (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "More rounds until so many seconds have passed (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Bench> benches;
    private final PrintStream results;
    private final PrintStream messages;

    public BenchCommand(List<Bench> benches, PrintStream results, PrintStream messages) {
        this.benches = benches;
        this.results = results;
        this.messages = messages;
    }

    /** Runs one command line and gives its exit code. */
    public int run(String... arguments) {
        var errors = new PrintWriter(messages, true);
        return new CommandLine(this)
                .addSubcommand(new SoakCommand(() -> Services.get(LinkProvider.class), results))
                .setOut(new PrintWriter(results, true)).setErr(errors).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        var chosen = chosen();
        if (list) {
            chosen.forEach(bench -> results.printf("%-20s %s%n", bench.name(), bench.about()));
            return CommandLine.ExitCode.OK;
        }
        List<Report> reports = new ArrayList<>();
        for (var bench : chosen) {
            messages.println("measuring " + bench.name());
            var report = measure(bench);
            reports.add(report);
            if (!json) {
                results.println(report.text());
            }
        }
        if (json) {
            results.println(Report.json(reports));
        }
        return reports.stream().anyMatch(report -> report.trouble() != null)
                ? CommandLine.ExitCode.SOFTWARE
                : CommandLine.ExitCode.OK;
    }

    private List<Bench> chosen() {
        for (var name : names) {
            if (benches.stream().noneMatch(bench -> bench.name().equals(name))) {
                throw new ParameterException(spec.commandLine(), "There is no bench " + name + "; --list names them.");
            }
        }
        return benches.stream().filter(bench -> names.isEmpty() || names.contains(bench.name())).toList();
    }

    private Report measure(Bench bench) throws IOException {
        var scratch = Files.createTempDirectory("bench");
        var lab = new Lab(scratch, new Rounds(WARM_UP, rounds, Duration.ofSeconds(seconds)));
        String trouble = null;
        try {
            bench.measure(lab);
        } catch (Exception e) {
            e.printStackTrace(messages);
            trouble = e.toString();
        } finally {
            delete(scratch);
        }
        return new Report(bench.name(), bench.about(), lab.figures(), trouble);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
