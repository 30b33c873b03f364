/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.YamlMistake;

import com.google.gson.Gson;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

/** Layouts as files: read, written, checked, and described by their schema. */
class LayoutFileTest {

    private static final String EVERYTHING = """
            id: everything
            name: "Everything: a layout"
            header: { rows: 2, first: 4 }
            side-by-side: true
            columns:
              - { header: High / Octet, also: [HI], means: address part, form: hexadecimal, times: 65536 }
              - { header: "Rest", means: address part, key: "a \\"key\\"", number: true }
              - { header: State, means: state, value: 3 }
              - { header: Text, means: description, default: "-", unit: "[]", fill-down: true }
              - { header: Values, means: states, separator: "/" }
            types:
              Meldung: M_SP_TB_1
              "13": M_ME_NC_1
            classes:
              in: DigitalInput
            states:
              AUF/ZU: [AUF, ZU]
            yes: [ja]
            no: [nein, "-"]
            fixed: { common address: "7" }
            sheets:
              - name: "RTU (.*)"
                gives: { rtu: "$1" }
              - name: Legend
                skip: true
            rows:
              comments: ["#"]
              skip:
                - { column: Text, text: "spare.*" }
              section: { means: metadata, key: Bay, text: "Bay (.*)" }
              end: total
            """;

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dataminer-help", "dataminer-metadata", "template", "generic"})
    void shippedLayoutsAreWrittenAsTheyAreRead(String id) throws IOException {
        var profile = LayoutProfiles.shipped().find(id).orElseThrow();
        var text = LayoutFile.text(profile);
        var again = LayoutFile.read(text, "x");

        assertEquals(profile.columns(), again.columns());
        assertEquals(text, LayoutFile.text(again));
        assertEquals(List.of(), schemaErrors(text));
    }

    @Test
    void everythingALayoutCanSayIsWrittenAsItIsRead() throws IOException {
        var profile = LayoutFile.read(EVERYTHING, "x");
        assertEquals(EVERYTHING.replace("\"Rest\"", "Rest"),
                LayoutFile.text(profile));
        assertEquals(List.of(), schemaErrors(EVERYTHING));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "id: everything | id: Every Thing | x:1:5 | \"id\" is small letters and digits with single hyphens",
            "rows: 2 | rows: 9 | x:3:17 | \"rows\" is a number from 0 to 5, not \"9\"",
            "means: state, | means: stat, | x:8:29 | \"stat\" is nothing a column can mean; there is address,",
            "times: 65536 | time: 65536 | x:6:81 | \"time\" is not known here; there is also, default,",
            "form: hexadecimal | form: octal | x:6:68 | \"octal\" is no form of addresses; there is decimal, dotted high",
            "unit: \"[]\" | unit: \"[kV]\" | x:9:61 | \"unit\" is the two characters around a unit",
            "M_SP_TB_1 | M_XX_TB_1 | x:12:12 | This is no type identification",
            "\"RTU (.*)\" | \"RTU (.*\" | x:22:11 | \"RTU (.*\" is no regular expression: ",
            "side-by-side: true | side-by-side: perhaps | x:4:15 | \"side-by-side\" is true or false, not \"perhaps\"",
            "name: Legend | nam: Legend | x:24:5 | \"name\" is missing",
            "id: everything | id: [everything | x:2:5 | This is no YAML: "})
    void mistakesAreToldWithTheirPlace(String good, String bad, String place, String message) {
        var failure = assertThrows(YamlFileException.class, () -> LayoutFile.read(EVERYTHING.replace(good, bad), "x"));
        assertEquals(place, failure.place());
        assertTrue(String.valueOf(failure.getMessage()).startsWith(message), failure.getMessage());
    }

    @Test
    void allMistakesOfAFileAreToldAtOnce() {
        var failure = assertThrows(YamlFileException.class, () -> LayoutFile.read("""
                id: Every Thing
                header: { rows: nine, frist: 4 }
                side-by-side: perhaps
                columns:
                  - { header: IOA, means: adress, form: octal }
                  - { also: [x], column: A, times: 0 }
                  - IOA
                types: { Meldung: M_XX_TB_1, Befehl: }
                sheets: [{ name: "(" }, { skip: true }]
                rows: { section: { text: "a" }, end: [x] }
                id: again
                """, "x"));
        assertEquals(List.of(
                "x:1:1: \"name\" is missing",
                "x:1:5: \"id\" is small letters and digits with single hyphens between them, not \"Every Thing\"",
                "x:2:17: \"rows\" is a number from 0 to 5, not \"nine\"",
                "x:2:23: \"frist\" is not known here",
                "x:3:15: \"side-by-side\" is true or false, not \"perhaps\"",
                "x:5:27: \"adress\" is nothing a column can mean",
                "x:5:41: \"octal\" is no form of addresses",
                "x:6:5: \"header\" is missing",
                "x:6:26: Columns are told by their headers here",
                "x:6:36: \"times\" is a number from 1 to 8388608, not \"0\"",
                "x:7:5: Here keys and values are expected (key: value)",
                "x:8:19: This is no type identification of points or commands such as M_SP_TB_1 or 30",
                "x:8:37: \"Befehl\" is missing",
                "x:9:18: \"(\" is no regular expression: Unclosed group",
                "x:9:25: \"name\" is missing",
                "x:10:18: \"means\" is missing",
                "x:10:38: Here one text is expected",
                "x:11:1: \"id\" is there twice"),
                failure.mistakes().stream().map(YamlMistake::toString)
                        .map(text -> text.contains(";") ? text.substring(0, text.indexOf(';')) : text).toList());
        assertEquals("x:1:1", failure.place());
        assertEquals("\"name\" is missing", failure.getMessage());
    }

    @Test
    void theMistakesOfAllLayoutsOfAProjectAreTold() throws IOException {
        Files.writeString(folder.resolve("one.layout.yaml"), "id: one\nname: One\ncolums: []\n");
        Files.writeString(folder.resolve("two.layout.yaml"), EVERYTHING.replace("end: total", "ende: total"));
        var failure = assertThrows(YamlFileException.class, () -> LayoutProfiles.of(List.of(folder)));
        assertEquals(List.of("one.layout.yaml:3:1", "two.layout.yaml:31:3"),
                failure.mistakes().stream().map(YamlMistake::place).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: Every Thing", "colums: []", "header: { rows: 9 }", "sheets: [{ skip: true }]"})
    void theSchemaRefusesWhatTheReaderRefuses(String line) throws IOException {
        var key = line.substring(0, line.indexOf(':'));
        var text = EVERYTHING.lines().filter(one -> !one.startsWith(key + ":")).reduce("", (a, b) -> a + b + "\n")
                + line
                + "\n";
        assertFalse(schemaErrors(key.equals("sheets") ? "id: a\nname: b\ncolumns: [{ header: c }]\n" + line : text)
                .isEmpty());
    }

    @Test
    void layoutsOfAProjectComeBeforeTheShippedOnes() throws IOException {
        Files.writeString(folder.resolve("own.layout.yaml"), EVERYTHING);
        Files.writeString(folder.resolve("help.layout.yaml"), "id: dataminer-help\nname: Ours\ncolumns:\n"
                + "  - { header: IOA, means: address }\n");
        Files.writeString(folder.resolve("other.yaml"), "this: is something else");
        var layouts = LayoutProfiles.of(List.of(folder, folder));

        assertEquals(List.of("dataminer-help", "everything", "dataminer-metadata", "template", "generic"),
                layouts.all().stream().map(LayoutProfile::id).toList());
        assertEquals("Ours", layouts.find("dataminer-help").orElseThrow().name());
    }

    @Test
    void aLayoutWithoutAddressIsNone() {
        var failure = assertThrows(YamlFileException.class,
                () -> LayoutFile.read("id: a\nname: b\ncolumns:\n  - { header: Name, means: name }\n", "x"));
        assertEquals("x:4:3", failure.place());
    }

    private static List<String> schemaErrors(String yaml) throws IOException {
        var document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        var factory = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());
        return factory.validate(LayoutFile.schema(), new Gson().toJson(document)).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
    }
}
