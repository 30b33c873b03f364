/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.cli.problem.ProblemFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates configurations. */
@Command(name = "check", header = "Validates configuration files together.", description = {
        "Prints each problem as 'FILE:LINE:COLUMN: error|warning|info: message [code]' and ends with 1 when "
                + "there are errors. References are followed from file to file, so name all files that belong together.",
        "How much a rule matters is set with --severity, else by the project: lines 'severity.CODE=LEVEL' in "
                + ".settings/org.telecontrol.dsl.prefs of the nearest folder above, which the workbench reads as well."})
public final class CheckCommand extends TelecontrolCommand {

    @Parameters(index = "0", arity = "0..*", paramLabel = "FILE", description = "*.station or *.xmi files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = FormatWords.ALL, converter = FormatWords.class, description = "How problems are printed; text otherwise.")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(names = "--severity", paramLabel = "CODE=LEVEL", description = "Sets a rule to error, warning, info or ignore; may be repeated.")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(names = "--rules", description = "Prints all rules with their reasons instead of checking.")
    private boolean rules;

    public CheckCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        if (rules) {
            new RuleListing(context.results()).write(json || format == ProblemFormat.JSON);
            return ExitCode.DONE;
        }
        if (files.isEmpty()) {
            throw CommandFailure.usage("Name the files to be checked");
        }
        var problems = StationFileSet.load(context, files, SeverityOptions.of(severities)).problems();
        (json ? ProblemFormat.JSON : format).write(problems, context.results());
        context.messages()
                .line(files.size() + (files.size() == 1 ? " file: " : " files: ") + Problem.summary(problems));
        return Problem.anyError(problems) ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
    }
}
