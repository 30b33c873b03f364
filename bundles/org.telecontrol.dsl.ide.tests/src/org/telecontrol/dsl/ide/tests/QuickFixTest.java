/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.ide.quickfix.QuickFix;
import org.telecontrol.dsl.ide.quickfix.QuickFixes;
import org.telecontrol.dsl.rules.Rule.Example;
import org.telecontrol.dsl.rules.RuleTable;

/** Fixes as text in and text out: those of the table of rules, and what is around them. */
class QuickFixTest {

    private static final String ALLOW = "Allow it here, for a reason to be written";
    private static final String STATION = "rtu R { station 1 { %s } }";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fixedExamples")
    void theFixOfTheTableLeadsToItsPassingExample(String code, int number, Example example) {
        var file = Editing.read(example.failing());
        var issue = issue(file, code);
        assertEquals(List.of(example.offset(), example.length()), List.of(issue.getOffset(), issue.getLength()));
        assertEquals(example.passing(), StationFiles.format(fixed(file, issue, example.fix().orElseThrow())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "point A C_SC_NA_1 5 | type-direction | Make it a command | command A C_SC_NA_1 5",
            "command A M_SP_NA_1 5 | type-direction | Make it a point | point A M_SP_NA_1 5",
            "point A M_SP_NA_1 5 command B C_SC_NA_1 6 meta K \"v\" | command-without-return | Return A | point A M_SP_NA_1 5 command B C_SC_NA_1 6 returns A meta K \"v\"",
            "point A M_ME_NC_1 1 command C C_SE_NC_1 5 termination expected returns A | termination | Write none | point A M_ME_NC_1 1 command C C_SE_NC_1 5 termination none returns A",
            "point A M_SP_NA_1 5 meta pwd \"x\", B \"y\" | secret | Leave out the entry | point A M_SP_NA_1 5 meta B \"y\"",
            "point A M_SP_NA_1 5 meta B \"y\", pwd \"x\" | secret | Leave out the entry | point A M_SP_NA_1 5 meta B \"y\"",
            "point Pos M_SP_NA_1 5 command B C_SC_NA_1 6 returns Poz | unresolved-reference | Write Pos | point Pos M_SP_NA_1 5 command B C_SC_NA_1 6 returns Pos",
            "command A C_SX_NA_1 5 | value | Write C_SC_NA_1 | command A C_SC_NA_1 5",
            "point A M_SP_NA_1 5 states \"a\", \"b\", \"c\" | states | Write \"off\", \"on\" | point A M_SP_NA_1 5 states \"off\", \"on\"",
            "point A M_ME_NC_1 5 limits low-alarm 7 low-warning 5 high-alarm -1 | limits | Write the limits in rising order | point A M_ME_NC_1 5 limits low-alarm -1 low-warning 5 high-alarm 7",
            "point A M_SP_NA_1 5 allow windo \"x\" | allow-unknown | Write window | point A M_SP_NA_1 5 allow window \"x\"",
            "point A M_SP_NA_1 5 point b M_SP_NA_1 6 point B M_SP_NA_1 7 | name-case | Rename to B2 | point A M_SP_NA_1 5 point b M_SP_NA_1 6 point B2 M_SP_NA_1 7"})
    void ofElement(String before, String code, String name, String after) {
        assertFixed(STATION.formatted(after), STATION.formatted(before), code, name);
    }

    @Test
    void leaveIsGivenBelowTheElement() {
        assertFixed(
                "rtu R {\r\n  station 1 {\r\n    point A M_SP_TA_1 5\r\n        allow type-profile \"\"\r\n  }\r\n}",
                "rtu R {\r\n  station 1 {\r\n    point A M_SP_TA_1 5\r\n  }\r\n}", "type-profile", ALLOW);
        assertFixed("link L {\n    allow window-ratio \"\"\n    w 9\n}", "link L {\n    w 9\n}", "window-ratio", ALLOW);
        var typical = "typical T { point A M_SP_NA_1 +0 }\n";
        assertFixed(typical + STATION.formatted("use T F from 5 use T G from 5 allow overlapping-uses \"\" { }"),
                typical + STATION.formatted("use T F from 5 use T G from 5 { }"), "overlapping-uses", ALLOW);
    }

    @Test
    void whatIsAllowedIsNoFindingOnceTheReasonIsWritten() {
        var file = Editing.read("link L {\n    w 9\n}");
        var allowed = fixed(file, issue(file, "window-ratio"), ALLOW);
        assertEquals(List.of("allow-reason", "window-ratio"), codes(Editing.read(allowed)));
        assertEquals(List.of(), codes(Editing.read(allowed.replace("\"\"", "\"agreed\""))));
    }

    @Test
    void aUseMovesToWhereAllOfItsPointsAreFree() {
        var typical = "typical T { point A M_SP_NA_1 +0 point B M_SP_NA_1 +2 command C C_SC_NA_1 +1 returns A }\n";
        assertFixed(typical + STATION.formatted("use T F from 10 point X M_SP_NA_1 13 use T G from 14"),
                typical + STATION.formatted("use T F from 10 point X M_SP_NA_1 13 use T G from 10"),
                "overlapping-uses", "Move to the next free base, 14");
    }

    @Test
    void aGroupGetsThePointsOfAnRtuOfAnyFile() {
        var text = "dve D {\n}\n";
        var file = Editing.read(text, STATION.formatted("point A M_SP_NA_1 1"));
        assertEquals("dve D {\n    include R.*\n}\n", fixed(file, issue(file, "dve-empty"), "Write include R.*"));
        assertEquals("", fixed(file, issue(file, "dve-empty"), "Remove D"));
    }

    @Test
    void namesOfOtherFilesMayBeMeant() {
        var file = Editing.read(STATION.formatted("use FeederBey F from 10"),
                "typical FeederBay { point A M_SP_NA_1 +0 } typical Busbar { point A M_SP_NA_1 +0 }");
        assertEquals(List.of("Write FeederBay"),
                fixes(file, issue(file, "unresolved-reference")).stream().map(QuickFix::name).toList());
    }

    @Test
    void pointsThatBeginLikeTheCommandComeFirst() {
        var file = Editing.read(STATION.formatted("point A M_DP_NA_1 1 point Q1_Pos M_DP_NA_1 2 point V M_ME_NC_1 3 "
                + "point Q1_Alarm M_SP_NA_1 4 command Q1_Ctl C_DC_NA_1 5"));
        assertEquals(List.of("Return Q1_Pos", "Return Q1_Alarm", "Return A", ALLOW),
                fixes(file, issue(file, "command-without-return")).stream().map(QuickFix::name).toList());
    }

    @Test
    void aTypicalThatIsUsedInAnotherFileHasNoFinding() {
        var typical = "typical T { point A M_SP_NA_1 +0 }";
        assertEquals(List.of("unused-typical"), codes(Editing.read(typical)));
        assertEquals(List.of(), codes(Editing.read(typical, STATION.formatted("use T F from 1"))));
    }

    private static Stream<Arguments> fixedExamples() {
        return RuleTable.rules().stream()
                .flatMap(rule -> IntStream.range(0, rule.examples().size())
                        .filter(i -> rule.examples().get(i).fix().isPresent())
                        .mapToObj(i -> Arguments.of(rule.code(), i + 1, rule.examples().get(i))));
    }

    private static void assertFixed(String expected, String text, String code, String name) {
        var file = Editing.read(text);
        assertEquals(expected, fixed(file, issue(file, code), name));
    }

    private static String fixed(XtextResource file, Issue issue, String name) {
        var fixes = fixes(file, issue);
        return fixes.stream().filter(fix -> fix.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + fixes))
                .applyTo(file.getParseResult().getRootNode().getText());
    }

    private static List<QuickFix> fixes(XtextResource file, Issue issue) {
        return QuickFixes.of(file, issue.getCode(), issue.getOffset());
    }

    private static Issue issue(XtextResource file, String code) {
        return issues(file).stream().filter(issue -> issue.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(code + " is none of " + codes(file)));
    }

    private static List<String> codes(XtextResource file) {
        return issues(file).stream().map(Issue::getCode).sorted().toList();
    }

    private static List<Issue> issues(XtextResource file) {
        return Editing.service(IResourceValidator.class).validate(file, CheckMode.ALL, CancelIndicator.NullImpl);
    }
}
