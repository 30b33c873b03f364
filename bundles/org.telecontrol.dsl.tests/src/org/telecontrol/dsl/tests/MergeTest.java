/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.text.UnwritableException;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/** Saving what was loaded and changed: only what changed has other words. */
class MergeTest {

    private static final String TEXT = """
            // Grid of the north
            typical T {
                point A M_SP_NA_1   +0x0A // hexadecimal by intention
            }

            rtu R   at "h":2404 { // the RTU
                // its only station
                station 1 {
                    use T F1 from 0.1.0 /* dotted */

                    // measured values
                    point  U  M_ME_NC_1  5 unit "kV"   // voltage
                    point  I  M_ME_NC_1  6 unit "A"    // current
                    point  P  M_ME_NC_1  7             // power
                }
            }
            // the end
            """;

    private Path folder = Path.of("");

    @BeforeEach
    void remember(@TempDir Path temporary) {
        folder = temporary;
    }

    @Test
    void nothingChanged() {
        assertEquals(TEXT, saved(TEXT, configuration -> {}));
    }

    @Test
    void propertyChanged() {
        assertEquals(TEXT.replace("point  I  M_ME_NC_1  6 unit \"A\"    //", "point I M_ME_NC_1 6 unit \"kA\"    //"),
                saved(TEXT, configuration -> point(configuration, 2).setUnit("kA")));
    }

    @Test
    void pointAdded() {
        assertEquals(TEXT.replace("// power\n", "// power\n        point Q M_ME_TF_1 8\n"), saved(TEXT,
                configuration -> station(configuration).getElements().add(newPoint("Q", 8))));
    }

    @Test
    void pointAddedFirst() {
        assertEquals(TEXT.replace("station 1 {\n", "station 1 {\n        point Q M_ME_TF_1 8\n"), saved(TEXT,
                configuration -> station(configuration).getElements().add(0, newPoint("Q", 8))));
    }

    @Test
    void pointRemovedWithItsLine() {
        assertEquals(TEXT.replaceAll("(?m)^ *point  I .*\\n", ""), saved(TEXT,
                configuration -> EcoreUtil.delete(point(configuration, 2))));
    }

    @Test
    void pointsMoved() {
        var merged = saved(TEXT, configuration -> station(configuration).getElements().move(1, 3));
        assertEquals(TEXT.replaceAll("(?m)^ *point  P .*\\n", "").replace("/* dotted */\n",
                "/* dotted */\n        point P M_ME_NC_1 7\n").lines()
                .filter(line -> !line.contains("// current") && !line
                        .contains("// voltage"))
                .count(),
                merged.lines().filter(line -> !line.contains(" U ") && !line.contains(" I ")).count());
        assertSame(merged, configuration -> station(configuration).getElements().move(1, 3));
    }

    @Test
    void renamedTypicalIsRenamedWhereItIsUsed() {
        assertEquals(TEXT.replace("typical T {", "typical Bay {").replace("use T F1 from 0.1.0", "use Bay F1 from 256"),
                saved(TEXT, configuration -> configuration.getElements().get(0).setName("Bay")));
    }

    @Test
    void headerAndMetadataChanged() {
        assertEquals(TEXT.replace("rtu R   at \"h\":2404 { // the RTU\n",
                "rtu R \"North\" at \"h\":2404 { // the RTU\n    meta A \"1\"\n"), saved(TEXT, configuration -> {
                    var rtu = (Rtu) configuration.getElements().get(1);
                    rtu.setDescription("North");
                    var entry = StationFactory.eINSTANCE.createMetadataEntry();
                    entry.setKey("A");
                    entry.setValue("1");
                    rtu.getMetadata().add(entry);
                }));
    }

    @Test
    void metadataOfAPointLeaveItsLine() {
        assertEquals(TEXT.replace("// current\n", "// current\n            meta Site \"A\"\n"),
                saved(TEXT, configuration -> point(configuration, 2).getMetadata().add(entry("Site", "A"))));
        var text = TEXT.replace("// current\n", "// current\n  meta Site\"A\"/* mine */,Bay \"1\"// bay\n");
        assertEquals(text.replace("\"1\"//", "\"2\", Feeder \"F 1\"//"), saved(text, configuration -> {
            var metadata = point(configuration, 2).getMetadata();
            metadata.get(1).setValue("2");
            metadata.add(entry("Feeder", "F 1"));
        }));
        assertEquals(TEXT.replace("unit \"A\"    //", "unit \"kA\"\n            meta Site \"A\"    //")
                .replace("point  I  M_ME_NC_1  6", "point I M_ME_NC_1 6"), saved(TEXT, configuration -> {
                    point(configuration, 2).setUnit("kA");
                    point(configuration, 2).getMetadata().add(entry("Site", "A"));
                }));
    }

    private static MetadataEntry entry(String key, String value) {
        var entry = StationFactory.eINSTANCE.createMetadataEntry();
        entry.setKey(key);
        entry.setValue(value);
        return entry;
    }

    @Test
    void metadataReplaced() {
        assertEquals("rtu R {\n    meta A \"2\"\n    // comment\n    station 1 {\n    }\n}\n",
                saved("rtu R {\n    meta A \"1\"\n    // comment\n    station 1 {\n    }\n}\n",
                        configuration -> ((Rtu) configuration.getElements().get(0)).getMetadata().get(0)
                                .setValue("2")));
    }

    @Test
    void overrideAddedToUse() {
        assertEquals(TEXT.replace("use T F1 from 0.1.0 /*",
                "use T F1 from 256 {\n            omit A\n        } /*"), saved(TEXT, configuration -> {
                    var use = (TypicalUse) station(configuration).getElements().get(0);
                    var override = StationFactory.eINSTANCE.createPointOverride();
                    override.setPoint(use.getTypical().getElements().get(0));
                    override.setOmitted(true);
                    use.getOverrides().add(override);
                }));
    }

    @Test
    void rtuAddedAtTheEnd() {
        assertEquals(TEXT.replace("}\n// the end", "}\n\nrtu S {\n}\n// the end"), saved(TEXT, configuration -> {
            var rtu = StationFactory.eINSTANCE.createRtu();
            rtu.setName("S");
            configuration.getElements().add(rtu);
        }));
    }

    @Test
    void onlyCommentsSoFar() {
        assertEquals("// nothing yet\n\nrtu S {\n}\n", saved("// nothing yet\n", configuration -> {
            var rtu = StationFactory.eINSTANCE.createRtu();
            rtu.setName("S");
            configuration.getElements().add(rtu);
        }));
    }

    @Test
    void lineBreaksOfWindows() {
        var windows = TEXT.replace("\n", "\r\n");
        assertEquals(windows.replace("// power\r\n", "// power\r\n        point Q M_ME_TF_1 8\r\n"), saved(windows,
                configuration -> station(configuration).getElements().add(newPoint("Q", 8))));
    }

    @Test
    void savedTwice() throws IOException {
        var loaded = Texts.load(folder, TEXT);
        var file = folder.resolve("a.station");
        point(loaded.configuration(file), 2).setUnit("kA");
        StationFiles.save(loaded.configuration(file), file);
        point(loaded.configuration(file), 2).setUnit("A");
        StationFiles.save(loaded.configuration(file), file);
        assertEquals(TEXT, Files.readString(file));
    }

    @Test
    void danglingReferencesStay() {
        var text = TEXT.replace("use T F1", "use Missing F1");
        assertEquals(text.replace("unit \"A\"    //", "unit \"kA\"    //").replace("point  I  M_ME_NC_1  6",
                "point I M_ME_NC_1 6"), saved(text, configuration -> point(configuration, 2).setUnit("kA")));
    }

    @Test
    void brokenTextIsNotChanged() throws IOException {
        var broken = TEXT.replace("rtu R ", "rtu ");
        var loaded = Texts.load(folder, broken);
        var file = folder.resolve("a.station");
        var typical = (Typical) loaded.configuration(file).getElements().get(0);
        typical.setDescription("changed");
        var refusal = assertThrows(UnwritableException.class,
                () -> StationFiles.save(loaded.configuration(file), file));
        assertEquals("a.station has syntax errors: correct them before it is changed", refusal.getMessage());
        assertEquals(broken, Files.readString(file));
    }

    private String saved(String text, Consumer<Configuration> change) {
        try {
            var loaded = Texts.load(folder, text);
            var file = folder.resolve("a.station");
            change.accept(loaded.configuration(file));
            StationFiles.save(loaded.configuration(file), file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The merged text means what the canonical text of the changed model means. */
    private void assertSame(String merged, Consumer<Configuration> change) {
        var file = folder.resolve("a.station");
        var expected = Texts.load(folder, TEXT).configuration(file);
        change.accept(expected);
        var canonical = StationFiles.text(EcoreUtil.copy(expected));
        assertEquals(canonical, StationFiles.text(EcoreUtil.copy(Texts.load(folder, merged).configuration(file))));
    }

    private static Station station(Configuration configuration) {
        return ((Rtu) configuration.getElements().get(1)).getStations().get(0);
    }

    private static InformationObject point(Configuration configuration, int index) {
        return (InformationObject) station(configuration).getElements().get(index);
    }

    private static InformationObject newPoint(String name, int address) {
        var point = StationFactory.eINSTANCE.createPoint();
        point.setName(name);
        point.setType(TypeIdentification.M_ME_TF_1);
        point.setAddress(address);
        return point;
    }
}
