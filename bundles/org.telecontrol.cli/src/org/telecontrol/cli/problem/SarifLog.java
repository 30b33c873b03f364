/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.Version;
import org.telecontrol.dsl.rules.Level;
import org.telecontrol.dsl.rules.RuleTable;

import com.google.gson.annotations.SerializedName;

/**
 * The part of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), that problems need. Names of
 * components are the format's.
 */
record SarifLog(@SerializedName("$schema") String schema, String version, List<Run> runs) {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
            + "sarif-schema-2.1.0.json";
    private static final String NO_CODE = "problem";

    record Run(Tool tool, List<Invocation> invocations, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String semanticVersion, List<Rule> rules) {}

    record Rule(String id, @Nullable Message shortDescription, @Nullable Message fullDescription,
            @Nullable Message help, @Nullable Configuration defaultConfiguration) {}

    record Configuration(String level) {}

    record Invocation(boolean executionSuccessful) {}

    record Result(String ruleId, int ruleIndex, String level, Message message, List<Location> locations) {}

    record Message(String text) {}

    record Location(PhysicalLocation physicalLocation, @Nullable List<LogicalLocation> logicalLocations) {}

    record PhysicalLocation(ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(String uri) {}

    record Region(int startLine, int startColumn) {}

    record LogicalLocation(String fullyQualifiedName, String kind) {}

    static SarifLog of(List<Problem> problems) {
        var rules = new ArrayList<>(Stream.concat(RuleTable.rules().stream().map(org.telecontrol.dsl.rules.Rule::code),
                problems.stream().map(SarifLog::ruleId)).distinct().sorted().toList());
        var driver = new Driver("Telecontrol Workbench", Version.text(), rules.stream().map(SarifLog::rule).toList());
        var results = problems.stream().map(problem -> result(problem, rules.indexOf(ruleId(problem)))).toList();
        return new SarifLog(SCHEMA, "2.1.0",
                List.of(new Run(new Tool(driver), List.of(new Invocation(true)), "utf16CodeUnits", results)));
    }

    /** As the table explains it; codes of other origin have no more than their name. */
    private static Rule rule(String code) {
        return RuleTable.rule(code)
                .map(rule -> new Rule(code, new Message(rule.title()), new Message(rule.reason()),
                        new Message(help(rule)), new Configuration(level(rule.level()))))
                .orElse(new Rule(code, null, null, null, null));
    }

    private static String help(org.telecontrol.dsl.rules.Rule rule) {
        return rule.reason() + rule.standard().map(clause -> "\n" + clause).orElse("")
                + rule.examples().stream().map(example -> "\n\nBreaks the rule:\n\n" + example.failing()
                        + "\nKeeps it:\n\n" + example.passing()).collect(Collectors.joining());
    }

    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case IGNORE -> "none";
        };
    }

    private static String ruleId(Problem problem) {
        return problem.code().isEmpty() ? NO_CODE : problem.code();
    }

    private static Result result(Problem problem, int ruleIndex) {
        return new Result(ruleId(problem), ruleIndex, level(problem.severity()), new Message(problem.message()),
                List.of(location(problem.place())));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Location location(Place place) {
        var artifact = new ArtifactLocation(uri(place.file()));
        return switch (place) {
            case Place.InText text ->
                new Location(new PhysicalLocation(artifact, new Region(text.line(), text.column())), null);
            case Place.InSheet sheet -> new Location(new PhysicalLocation(artifact, null),
                    List.of(new LogicalLocation(sheet.inFile(), "element")));
            case Place.InFile file -> new Location(new PhysicalLocation(artifact, null), null);
        };
    }

    /** Relative paths stay relative, so that a log can be read on another machine. */
    private static String uri(String file) {
        var path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            var uri = new URI(null, null, path.toString().replace('\\', '/'), null).toASCIIString();
            return uri.contains(":") ? "./" + uri : uri;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
