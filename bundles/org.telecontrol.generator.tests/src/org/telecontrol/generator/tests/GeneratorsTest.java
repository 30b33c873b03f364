/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.generator.GeneratedFiles;
import org.telecontrol.generator.GeneratedFiles.Warning;
import org.telecontrol.generator.Generator;
import org.telecontrol.generator.GeneratorInput;
import org.telecontrol.generator.GeneratorRun;
import org.telecontrol.generator.Generators;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Point;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class GeneratorsTest {

    @Test
    void theShippedOnesComeFirst() {
        assertEquals(List.of("dataminer-metadata", "dve-inventory"),
                Generators.all().stream().map(Generator::id).limit(2).toList());
        assertTrue(Generators.all().stream().noneMatch(one -> one.name().isBlank() || one.description().isBlank()));
    }

    @Test
    void othersPlugInThroughTheExtensionPoint() {
        assertEquals("Point count", Generators.find("point-count").orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataminer-metadata", "dve-inventory"})
    void theSameInputGivesTheSameOctets(String id) {
        var generator = Generators.find(id).orElseThrow();
        var first = GeneratorRun.of(generator, DemoGrid.input(), Progress.NONE).files().contents();
        var second = GeneratorRun.of(generator, DemoGrid.input(), Progress.NONE).files().contents();

        assertFalse(first.isEmpty());
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, content) -> assertArrayEquals(content, second.get(path), path));
    }

    @Test
    void theImportRequestHasTheFieldsOfTheConnector() {
        var files = run("dataminer-metadata");
        var request = json(files, "dataminer-metadata.json");

        assertEquals(Set.of("RequestGuid", "MetaDataRows"), request.keySet());
        assertTrue(request.get("RequestGuid").getAsString().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        for (var row : request.getAsJsonArray("MetaDataRows")) {
            assertEquals(LayoutProfiles.DATAMINER_METADATA.headers(), List.copyOf(row.getAsJsonObject().keySet()));
            assertRow(row.getAsJsonObject());
        }
    }

    /** The schema of the message: which fields are numbers, which have a choice of words. */
    private static void assertRow(JsonObject row) {
        var numbers = Set.of("IdSimet", "Factor", "CommonAddress", "InformationObjectAddress",
                "InformationObjectAddressWrite");
        var required = Set.of("CommonAddress", "InformationObjectAddress");
        row.entrySet().forEach(field -> {
            var value = field.getValue();
            if (!numbers.contains(field.getKey())) {
                assertTrue(value.getAsJsonPrimitive().isString(), field::toString);
            } else if (required.contains(field.getKey()) || !value.isJsonNull()) {
                assertTrue(value.getAsJsonPrimitive().isNumber(), field::toString);
            }
        });
        assertTrue(Set.of("Enable", "Disable").contains(row.get("Status").getAsString()));
        assertTrue(Set.of("AnalogInput", "AnalogOutput", "DigitalInput", "DigitalOutput")
                .contains(row.get("Type").getAsString()));
    }

    @Test
    void onlyPointsOfExportedGroupsAreRequested() {
        var files = run("dataminer-metadata");
        var rows = json(files, "dataminer-metadata.json").getAsJsonArray("MetaDataRows");

        assertEquals(List.of("NORTH.Q0_Pos", "NORTH.U_L1"), texts(rows, "Key"));
        var breaker = rows.get(0).getAsJsonObject();
        assertEquals(1100, breaker.get("InformationObjectAddressWrite").getAsInt());
        assertEquals("moving;open;closed;faulty", breaker.get("Discreets").getAsString());
        assertEquals("192.0.2.10", breaker.get("Ip").getAsString());
        assertEquals(0.1, rows.get(1).getAsJsonObject().get("Factor").getAsDouble());
        assertEquals(List.of("DVE \"Nothing\" has no points"),
                files.warnings().stream().map(Warning::sentence).toList());
        assertTrue(
                files.warnings().getFirst().about() instanceof DveGroup nothing && nothing.getName().equals("Nothing"));
    }

    @Test
    void aConfigurationWithoutExportedGroupsIsWarnedOf() {
        var input = new GeneratorInput(DemoGrid.input().rtus(), List.of());
        var generator = Generators.find("dataminer-metadata").orElseThrow();

        assertEquals(1, GeneratorRun.of(generator, input, Progress.NONE).files().warnings().size());
    }

    @Test
    void whatTheRequestHasNoRoomForIsWarnedOfOnceForAllPoints() {
        var input = DemoGrid.input();
        var points = input.rtus().getFirst().getStations().getFirst().getElements().stream()
                .filter(Point.class::isInstance).map(Point.class::cast).toList();
        points.forEach(point -> point.getInterrogationGroups().add(3));
        points.getLast().setDeadBand(0.5);
        var warnings = GeneratorRun.of(Generators.find("dataminer-metadata").orElseThrow(), input, Progress.NONE)
                .files().warnings();

        var layout = "In the layout " + LayoutProfiles.DATAMINER_METADATA.name() + " there is no column for the ";
        assertEquals(
                List.of("DVE \"Nothing\" has no points",
                        layout + "interrogation groups of 2 points, the first of which is NORTH.Q0_Pos",
                        layout + "dead band of NORTH.U_L1"),
                warnings.stream().map(Warning::sentence).toList());
        assertEquals(List.of(points.getFirst(), points.getLast()),
                warnings.stream().skip(1).map(Warning::about).toList());
    }

    @Test
    void theInventoryHasTheTreeAndThePoints() {
        var inventory = json(run("dve-inventory"), "dve-inventory.json");
        var dves = inventory.getAsJsonArray("dves");

        assertEquals(List.of("NORTH", "SOUTH"), texts(inventory.getAsJsonArray("rtus"), "name"));
        assertEquals(List.of("Substation North", "Feeder 1", "Nothing"), texts(dves, "name"));
        var substation = dves.get(0).getAsJsonObject();
        assertTrue(substation.get("parent").isJsonNull());
        assertEquals("[{\"key\":\"Region\",\"value\":\"North\"}]", substation.get("properties").toString());
        var feeder = dves.get(1).getAsJsonObject();
        assertEquals("Substation North", feeder.get("parent").getAsString());
        var members = feeder.getAsJsonArray("members");
        assertEquals(List.of("Q0_Pos", "Q0_Ctl", "Q0_Pos", "Q0_Ctl"), texts(members, "point"));
        assertEquals("{\"rtu\":\"SOUTH\",\"point\":\"Q0_Ctl\",\"ca\":2,\"ioa\":1100,\"type\":\"C_DC_NA_1\","
                + "\"direction\":\"control\",\"description\":null,\"unit\":null,\"scaling\":null,\"states\":[],"
                + "\"properties\":[]}", members.get(3).toString());
    }

    private static List<String> texts(JsonArray objects, String field) {
        return objects.asList().stream().map(JsonElement::getAsJsonObject).map(one -> one.get(field).getAsString())
                .toList();
    }

    private static GeneratedFiles run(String id) {
        return GeneratorRun.of(Generators.find(id).orElseThrow(), DemoGrid.input(), Progress.NONE).files();
    }

    private static JsonObject json(GeneratedFiles files, String path) {
        var content = files.contents().getOrDefault(path, new byte[0]);
        return JsonParser.parseString(new String(content, StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
