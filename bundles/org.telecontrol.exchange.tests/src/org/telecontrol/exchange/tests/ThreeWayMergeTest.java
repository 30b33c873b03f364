/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Progress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;

/** The list, the configuration and what the list said last. */
class ThreeWayMergeTest {

    private static final String HEADER = "IOA;Type;Name;Description;Unit;Factor;Remark";
    private static final List<String> ROWS = List.of("1;36;Current;Current L1;A;0,1;a", "2;30;Door;Door open;;;b",
            "3;30;Fire;Fire alarm;;;c");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final Configuration configuration = Lists.empty();
    private LastImport last = LastImport.NONE;

    @BeforeEach
    void importTheFirstList() throws IOException {
        last = merge(ROWS, ImportOptions.DEFAULT).lastImport();
    }

    @Test
    void whatOnlyTheEngineerHasChangedStays() throws IOException {
        object("Current").setDescription("Phase current");
        object("Current").setUnit("kA");
        object("Door").getMetadata().getFirst().setValue("mine");
        var plan = merge(ROWS, ImportOptions.DEFAULT);
        assertEquals(List.of(), plan.changes());
        assertEquals(List.of(), plan.conflicts());
        assertEquals("Phase current kA", point("Current").description() + " " + point("Current").unit());
    }

    @Test
    void whatOnlyTheListHasChangedIsTaken() throws IOException {
        var plan = merge(changed(0, "1;36;Current;Phase current;kA;0,5;x"), ImportOptions.DEFAULT);
        assertEquals(
                "[description \"Current L1\" -> \"Phase current\", unit \"A\" -> \"kA\", scaling \"0.1\" -> \"0.5\", "
                        + "metadata Remark \"a\" -> \"x\"]",
                plan.changes().getFirst().fields().toString());
        assertEquals(List.of(), plan.conflicts());
    }

    @Test
    void differentFieldsOfAPointMeet() throws IOException {
        object("Current").setDescription("Mine");
        merge(changed(0, "1;36;Current;Current L1;kA;0,1;a"), ImportOptions.DEFAULT);
        assertEquals("Mine kA", point("Current").description() + " " + point("Current").unit());
    }

    @Test
    void whatBothHaveChangedIsAConflictThatTheConfigurationWins() throws IOException {
        object("Current").setDescription("Mine");
        var plan = merge(changed(0, "1;36;Current;Theirs;A;0,1;a"), ImportOptions.DEFAULT);
        assertEquals(List.of("description \"Mine\" -> \"Theirs\""), fields(plan.conflicts()));
        assertEquals(List.of("conflict"), codes(plan));
        assertEquals("Mine", point("Current").description());

        assertEquals(List.of(),
                plan(changed(0, "1;36;Current;Theirs;A;0,1;a"), ImportOptions.DEFAULT, plan.lastImport())
                        .conflicts());
    }

    @Test
    void theListMayBePreferred() throws IOException {
        object("Current").setDescription("Mine");
        var plan = merge(changed(0, "1;36;Current;Theirs;A;0,1;a"), ImportOptions.DEFAULT.withPreferList(true));
        assertEquals(List.of(), plan.conflicts());
        assertEquals("Theirs", point("Current").description());
    }

    @Test
    void bothMayHaveChangedTheSame() throws IOException {
        object("Current").setDescription("Ours");
        var plan = merge(changed(0, "1;36;Current;Ours;A;0,1;a"), ImportOptions.DEFAULT);
        assertEquals(List.of(), plan.changes());
        assertEquals(List.of(), plan.conflicts());
    }

    @Test
    void aTextThatTheListHasNoMoreGoes() throws IOException {
        merge(changed(0, "1;36;Current;;;0,1;a"), ImportOptions.DEFAULT);
        assertEquals("|", point("Current").description() + "|" + point("Current").unit());
        object("Door").setDescription("Mine");
        merge(changed(1, "2;30;Door;;;;b"), ImportOptions.DEFAULT);
        assertEquals("Mine", point("Door").description());
    }

    @Test
    void aDeletedPointStaysDeleted() throws IOException {
        EcoreUtil.delete(object("Fire"), true);
        assertEquals(List.of(), merge(ROWS, ImportOptions.DEFAULT).changes());

        var plan = merge(changed(2, "3;30;Fire;Fire in hall 2;;;c"), ImportOptions.DEFAULT);
        assertEquals(List.of("conflict"), codes(plan));
        assertEquals(0, plan.added());
        assertEquals(1, merge(changed(2, "3;30;Fire;Fire in hall 3;;;c"), ImportOptions.DEFAULT.withPreferList(true))
                .added());
    }

    @Test
    void onlyWhatTheListOnceHadIsRemoved() throws IOException {
        var own = EcoreUtil.copy(object("Door"));
        own.setName("Own");
        own.setAddress(99);
        Lists.rtus(configuration).getFirst().getStations().getFirst().getElements().add(own);
        object("Fire").setDescription("Mine");
        var plan = merge(ROWS.subList(0, 1), ImportOptions.DEFAULT.withRemoveMissing(true));

        assertEquals(List.of("Current", "Fire", "Own"), names());
        assertEquals(1, plan.removed());
        assertEquals(List.of("conflict"), codes(plan));
    }

    @Test
    void whatIsMissingNowCanBeRemovedLater() throws IOException {
        last = merge(ROWS.subList(0, 2), ImportOptions.DEFAULT).lastImport();
        assertEquals(List.of("Current", "Door", "Fire"), names());
        merge(ROWS.subList(0, 2), ImportOptions.DEFAULT.withRemoveMissing(true));
        assertEquals(List.of("Current", "Door"), names());
    }

    @Test
    void anAddressThatTheEngineerHasMovedStays() throws IOException {
        object("Door").setAddress(200);
        assertEquals(List.of(), merge(ROWS, ImportOptions.DEFAULT).changes());
        assertEquals(200, point("Door").ioa());
    }

    @Test
    void theLastImportIsKeptAsItWas() throws IOException {
        var file = LastImport.file(folder.resolve("grid.station"), folder.resolve("points.csv"), null);
        assertEquals(Path.of("grid.station.imports", "points.csv.csv"), folder.relativize(file));
        assertTrue(last.write(file, Progress.NONE));
        assertFalse(last.write(file, Progress.NONE));
        assertFalse(LastImport.read(file).write(file, Progress.NONE));
        assertEquals(
                "rtu,ca,ioa,kind,type,name,description,unit,scaling,cell ListType,cell ListFactor,metadata Remark\r\n"
                        + "points,1,1,point,M_ME_TF_1,Current,Current L1,A,0.1,36,\"0,1\",a\r\n",
                Files.readString(file).lines().limit(2).reduce("", (a, b) -> a + b + "\r\n"));
        object("Current").setDescription("Mine");
        assertEquals(List.of(), plan(ROWS, ImportOptions.DEFAULT, LastImport.read(file)).changes());
    }

    private List<String> changed(int index, String row) {
        var rows = new ArrayList<>(ROWS);
        rows.set(index, row);
        return rows;
    }

    private ImportPlan merge(List<String> rows, ImportOptions options) throws IOException {
        var plan = plan(rows, options, last);
        plan.apply();
        return plan;
    }

    private ImportPlan plan(List<String> rows, ImportOptions options, LastImport ancestor) throws IOException {
        var file = Files.writeString(folder.resolve("points.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
        return PointListImport.plan(PointListImport.read(file, options.withHost("192.0.2.1"), Progress.NONE),
                configuration, ancestor);
    }

    private ConfiguredPoint point(String name) {
        return Lists.points(configuration).named(name).orElseThrow();
    }

    private InformationObject object(String name) {
        return point(name).declaration();
    }

    private List<String> names() {
        return Lists.points(configuration).all().stream().map(ConfiguredPoint::name).toList();
    }

    private static List<String> fields(List<Change> changes) {
        return changes.stream().flatMap(change -> change.fields().stream()).map(Change.Field::toString).toList();
    }

    private static List<String> codes(ImportPlan plan) {
        return plan.problems().stream().map(Problem::code).filter(code -> !code.equals("unknown-column")).toList();
    }
}
