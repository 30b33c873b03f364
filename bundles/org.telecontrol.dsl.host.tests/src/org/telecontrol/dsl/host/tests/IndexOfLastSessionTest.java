/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.rules.SeveritySettings;

/** An index made new from its file is what a restart begins with. */
class IndexOfLastSessionTest {

    private static final String BAY = "typical Bay { point Q0 M_DP_TB_1 +0 }\n";
    private static final String USE = """
            rtu SOUTH at "192.0.2.2":2404 {
              station 2 {
                use Bay F01 from 100
              }
            }
            """;
    private static final String UNRESOLVED = "There is no typical Bay";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void firstSession() throws IOException {
        write("bay.station", BAY);
        write("south.station", USE);
        write("broken.station", USE.replace("SOUTH", "NORTH").replace("2.2", "2.3").replace("Bay", "Bey"));
        var index = index();
        update(index);
        index.store();
    }

    @Test
    void nothingIsReadAgain() throws IOException {
        var parsed = StationLanguage.parsedTexts();
        var findings = update(index());
        assertEquals(parsed, StationLanguage.parsedTexts());
        assertEquals(List.of("There is no typical Bey"), messages(findings, "broken.station"));
        assertEquals(List.of(), messages(findings, "south.station"));
    }

    @Test
    void nothingIsReadForAnEditorThatIsOpenedFirst() throws IOException {
        var parsed = StationLanguage.parsedTexts();
        var index = index();
        index.fill(files(), CancelIndicator.NullImpl);
        assertEquals(parsed, StationLanguage.parsedTexts());
        assertTrue(index.isFilled());
        assertEquals(3, index.size());
    }

    @Test
    void whatChangedBetweenSessionsIsReadAndWhatDependsOnIt() throws IOException {
        write("bay.station", BAY.replace("Bay", "Bay_2"));
        var parsed = StationLanguage.parsedTexts();
        var findings = update(index());
        assertEquals(List.of(UNRESOLVED), messages(findings, "south.station"));
        assertEquals(2, StationLanguage.parsedTexts() - parsed, "bay and south are read, broken is not");
    }

    @Test
    void whatWentBetweenSessionsIsForgotten() throws IOException {
        Files.delete(folder.resolve("bay.station"));
        var findings = update(index());
        assertEquals(List.of(UNRESOLVED), messages(findings, "south.station"));
        assertEquals(Set.of("south.station", "broken.station"), names(findings));
    }

    @Test
    void otherLevelsOfRulesHoldAfterwards() throws IOException {
        var settings = folder.resolve(SeveritySettings.PROJECT_FILE);
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "severity.unresolved-reference=warning\nseverity.unused-typical=error\n");
        Files.delete(folder.resolve("south.station"));
        Files.delete(folder.resolve("broken.station"));
        var index = index();
        assertEquals(List.of(Finding.Severity.ERROR), severities(update(index), "bay.station"));
        index.store();
        Files.delete(settings);
        assertEquals(List.of(Finding.Severity.WARNING), severities(update(index()), "bay.station"));
    }

    @Test
    void holdsATextOfAnyLength() throws IOException {
        var overrides = new StringBuilder();
        var points = new StringBuilder();
        for (var point = 0; point < 5000; point++) {
            points.append("point Some_point_with_a_name_").append(point).append(" M_DP_TB_1 +").append(point)
                    .append('\n');
            overrides.append("override Some_point_with_a_name_").append(point).append(" omit\n");
        }
        write("bay.station", BAY.replace("}", points + "}"));
        write("south.station", USE.replace("from 100", "from 100 {\n" + overrides + "}"));
        var index = index();
        var findings = update(index);
        index.store();
        var parsed = StationLanguage.parsedTexts();
        assertEquals(findings, update(index()));
        assertEquals(parsed, StationLanguage.parsedTexts());
    }

    private static List<Finding.Severity> severities(Map<URI, List<Finding>> findings, String name) {
        return findings.entrySet().stream().filter(entry -> entry.getKey().lastSegment().equals(name))
                .flatMap(entry -> entry.getValue().stream()).map(Finding::severity).toList();
    }

    @Test
    void aDamagedOneCountsAsNone() throws IOException {
        var whole = Files.readAllBytes(store());
        for (var damage : List.of(0, 2, 40, whole.length / 2, whole.length - 1)) {
            var bytes = whole.clone();
            bytes[damage] ^= 0x55;
            Files.write(store(), bytes);
            assertRebuilt();
        }
        Files.write(store(), new byte[0]);
        assertRebuilt();
        Files.write(store(), Stream.of(whole).map(bytes -> java.util.Arrays.copyOf(bytes, 100)).findFirst()
                .orElseThrow());
        assertRebuilt();
    }

    private void assertRebuilt() throws IOException {
        var parsed = StationLanguage.parsedTexts();
        var findings = update(index());
        assertTrue(StationLanguage.parsedTexts() - parsed >= 3, "All files are read again.");
        assertEquals(List.of("There is no typical Bey"), messages(findings, "broken.station"));
    }

    private Map<URI, List<Finding>> update(ProjectIndex index) throws IOException {
        return index.update(files(), CancelIndicator.NullImpl).findings();
    }

    private ProjectIndex index() {
        return new ProjectIndex(store());
    }

    private Path store() {
        return folder.resolve("index");
    }

    private List<URI> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".station")).sorted()
                    .map(file -> URI.createFileURI(file.toString())).toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Set<String> names(Map<URI, List<Finding>> findings) {
        return findings.keySet().stream().map(URI::lastSegment).collect(java.util.stream.Collectors.toSet());
    }

    private static List<String> messages(Map<URI, List<Finding>> findings, String name) {
        return findings.entrySet().stream().filter(entry -> entry.getKey().lastSegment().equals(name))
                .flatMap(entry -> entry.getValue().stream()).map(Finding::message).toList();
    }
}
