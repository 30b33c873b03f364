/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.rules.Level;
import org.telecontrol.dsl.rules.Rule;
import org.telecontrol.dsl.rules.Rule.Example;
import org.telecontrol.dsl.rules.RuleTable;
import org.telecontrol.dsl.validation.IssueCodes;

/** The examples of the table do what the table says. */
class RuleTableTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void failingExampleRaisesThatRuleAtThatPlace(String code, int number, Example example, @TempDir Path folder)
            throws IOException {
        var place = example.isXmi() ? "1:1" : example.line() + ":" + example.column();
        assertEquals(List.of(place + " " + RuleTable.levelOf(code) + " " + code),
                problems(folder, example, example.failing()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void passingExampleRaisesNothing(String code, int number, Example example, @TempDir Path folder)
            throws IOException {
        assertEquals(List.of(), problems(folder, example, example.passing()));
        if (!example.isXmi()) {
            assertEquals(StationFiles.format(example.passing()), example.passing());
        }
    }

    @Test
    void everyCodeHasOneRule() throws IllegalAccessException {
        var codes = new TreeSet<String>();
        for (var constant : IssueCodes.class.getFields()) {
            codes.add((String) constant.get(null));
        }
        assertEquals(codes, new TreeSet<>(RuleTable.rules().stream().map(Rule::code).toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplained(Rule rule) {
        assertFalse(rule.title().isBlank() || rule.reason().isBlank() || rule.subject().isBlank());
        assertFalse(rule.examples().isEmpty());
        assertFalse(rule.level() == Level.IGNORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCanBeNamedInAnAllowance(Rule rule, @TempDir Path folder) {
        assertEquals(
                List.of("2:11 " + (rule.isFixed() || rule.code().equals(IssueCodes.ALLOW_UNUSED)
                        ? "ERROR allow-unknown The rule " + rule.code() + " cannot be allowed"
                        : "WARNING allow-unused Nothing here breaks the rule " + rule.code()
                                + ": the allowance is not needed")),
                Texts.problems(folder, "link L {\n    allow " + rule.code() + " \"because\"\n}"));
    }

    private static Stream<Rule> rules() {
        return RuleTable.rules().stream();
    }

    private static Stream<Arguments> examples() {
        return rules().flatMap(rule -> IntStream.range(0, rule.examples().size())
                .mapToObj(i -> Arguments.of(rule.code(), i + 1, rule.examples().get(i))));
    }

    private static List<String> problems(Path folder, Example example, String text) throws IOException {
        var file = Files.writeString(folder.resolve(example.isXmi() ? "a.xmi" : "a.station"), text);
        return StationFiles.load(file).problems().stream().map(Texts::line)
                .map(line -> String.join(" ", Arrays.copyOf(line.split(" "), 3))).toList();
    }
}
