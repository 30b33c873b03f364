/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.telecontrol.cli.output.Results;
import org.telecontrol.cli.problem.Place;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.cli.problem.ProblemFormat;
import org.telecontrol.cli.problem.Severity;
import org.telecontrol.dsl.rules.RuleTable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class ProblemFormatTest {

    private static final List<Problem> PROBLEMS = List.of(
            new Problem(new Place.InText("grid/north side.station", 3, 7), Severity.ERROR, "IOA 1000 is used\n  twice",
                    "address.duplicate"),
            new Problem(new Place.InSheet("points.xlsx", "RTU 1", "C7"), Severity.WARNING, "No unit", "unit.missing"),
            new Problem(new Place.InText("/abs/a.station", 1, 1), Severity.INFO, "Says \"so\"", ""),
            new Problem(new Place.InFile("b.station"), Severity.ERROR, "There is nothing in it", "address.duplicate"));

    @Test
    void textIsOneLineEach() {
        assertEquals("""
                grid/north side.station:3:7: error: IOA 1000 is used twice [address.duplicate]
                points.xlsx!RTU 1!C7: warning: No unit [unit.missing]
                /abs/a.station:1:1: info: Says "so"
                b.station: error: There is nothing in it [address.duplicate]
                """, written(ProblemFormat.TEXT, PROBLEMS));
    }

    @Test
    void jsonIsOneArrayWhichMayBeEmpty() {
        var problems = JsonParser.parseString(written(ProblemFormat.JSON, PROBLEMS)).getAsJsonArray();
        assertEquals(JsonParser.parseString("""
                {"file":"grid/north side.station","line":3,"column":7,"severity":"error",
                 "message":"IOA 1000 is used\\n  twice","code":"address.duplicate"}"""), problems.get(0));
        assertEquals(JsonParser.parseString("""
                {"file":"points.xlsx","sheet":"RTU 1","cell":"C7","severity":"warning","message":"No unit",
                 "code":"unit.missing"}"""), problems.get(1));
        assertEquals(4, problems.size());
        assertEquals("[]\n", written(ProblemFormat.JSON, List.of()));
    }

    @Test
    void sarifIsWhatTheSchemaOfOasisAsksFor() throws IOException {
        assertEquals(List.of(), schemaErrors(written(ProblemFormat.SARIF, PROBLEMS)));
        assertEquals(List.of(), schemaErrors(written(ProblemFormat.SARIF, List.of())));
    }

    @Test
    void theCheckAgainstTheSchemaFindsWhatIsWrong() throws IOException {
        var broken = written(ProblemFormat.SARIF, PROBLEMS).replace("\"startLine\": 3", "\"startLine\": 0");
        assertFalse(schemaErrors(broken).isEmpty());
    }

    @Test
    void sarifPlacesAreUrisAndRulesAreListedOnce() {
        var run = JsonParser.parseString(written(ProblemFormat.SARIF, PROBLEMS)).getAsJsonObject()
                .getAsJsonArray("runs").get(0).getAsJsonObject();
        var results = run.getAsJsonArray("results");
        assertEquals("grid/north%20side.station", uri(results.get(0).getAsJsonObject()));
        assertEquals("file:///abs/a.station", uri(results.get(2).getAsJsonObject()));
        var rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        assertEquals(RuleTable.rules().size() + 3, rules.size());
        for (var result : results) {
            var object = result.getAsJsonObject();
            assertEquals(object.get("ruleId"),
                    rules.get(object.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"));
        }
    }

    @Test
    void sarifExplainsTheRulesOfTheTable() {
        var problem = new Problem(new Place.InText("a.station", 1, 1), Severity.WARNING, "w", "window-ratio");
        var run = JsonParser.parseString(written(ProblemFormat.SARIF, List.of(problem))).getAsJsonObject()
                .getAsJsonArray("runs").get(0).getAsJsonObject();
        int index = run.getAsJsonArray("results").get(0).getAsJsonObject().get("ruleIndex").getAsInt();
        var rule = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").get(index)
                .getAsJsonObject();
        assertEquals("window-ratio", rule.get("id").getAsString());
        assertEquals("warning", rule.getAsJsonObject("defaultConfiguration").get("level").getAsString());
        var help = rule.getAsJsonObject("help").get("text").getAsString();
        assertTrue(help.contains("two thirds") && help.contains("w 9") && help.contains("IEC 60870-5-104"), help);
    }

    @Test
    void theSummaryCounts() {
        assertEquals("2 errors, 1 warning", Problem.summary(PROBLEMS));
    }

    private static String uri(JsonObject result) {
        return result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation")
                .getAsJsonObject("artifactLocation").get("uri").getAsString();
    }

    private static String written(ProblemFormat format, List<Problem> problems) {
        var bytes = new ByteArrayOutputStream();
        var results = new Results(new PrintStream(bytes, false, StandardCharsets.UTF_8));
        format.write(problems, results);
        results.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> schemaErrors(String log) throws IOException {
        try (var schema = ProblemFormatTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            var text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            return new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).validate(text, log).getErrors()
                    .stream().map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
        }
    }
}
