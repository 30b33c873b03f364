/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.TypicalUse;

class MergeTest {

    private static final StationFactory STATION = StationFactory.eINSTANCE;
    private static final ImportOptions R1 = ImportOptions.DEFAULT.withRtu("R1").withHost("127.0.0.1");
    private static final Map<String, String> BREAKER = Map.of("IOA", "1000", "IOA_WRITE", "1100", "TYPE", "DI",
            "SIGNAL", "Q0_Pos", "CUSTOM_LABEL", "Breaker Q0", "DISCREETS", "Off;On", "OBJECT", "F01");
    private static final Map<String, String> VOLTAGE = Map.of("IOA", "1010", "TYPE", "AI", "SIGNAL", "U_L1",
            "CUSTOM_LABEL", "Voltage", "UNITS", "kV", "FACTOR", "0.1", "OBJECT", "F01");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final Configuration configuration = Lists.empty();

    @BeforeEach
    void firstImport() throws IOException {
        Lists.merge(Lists.help(folder, List.of(BREAKER, VOLTAGE)), R1, configuration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help-page.xlsx", "metadata-row.csv", "metadata-row.xlsx", "windows-1252.csv"})
    void theSameListAgainChangesNothing(String name) throws IOException {
        var list = Lists.sample(folder, name);
        var fresh = Lists.empty();
        Lists.merge(list, ImportOptions.DEFAULT, fresh);
        var before = EcoreUtil.copy(fresh);

        assertEquals(List.of(), Lists.merge(list, ImportOptions.DEFAULT, fresh).changes());
        assertTrue(EcoreUtil.equals(before, fresh));
    }

    @Test
    void ofANewRtuOnlyWhatIsSelectedIsMade() throws IOException {
        var configuration = Lists.empty();
        var plan = Lists.plan(Lists.csv(folder, "CA,IOA,Type,Name,Returns", "1,1,30,Door,", "1,2,45,Lamp,Door",
                "2,3,30,Fire,"), ImportOptions.DEFAULT.withHost("h").withRtu("R"), configuration);
        var selection = ImportSelection.of(plan);
        plan.changes().stream().filter(change -> !change.point().equals("Lamp"))
                .forEach(change -> selection.set(change, false));
        plan.apply(selection);
        var rtu = Lists.rtus(configuration).getFirst();
        assertEquals(1, rtu.getStations().size());
        var lamp = (Command) rtu.getStations().getFirst().getElements().getFirst();
        assertEquals("Lamp", lamp.getName());
        assertNull(lamp.getReturnInformation());
        assertEquals(1, rtu.getStations().getFirst().getElements().size());
    }

    @Test
    void ofANewRtuNothingIsMadeWhenNothingIsSelected() throws IOException {
        var configuration = Lists.empty();
        var plan = Lists.plan(Lists.csv(folder, "IOA,Type,Name", "1,30,Door"), ImportOptions.DEFAULT.withHost("h"),
                configuration);
        assertEquals(List.of(), configuration.getElements(), "a plan changes nothing");
        plan.apply(ImportSelection.none());
        assertEquals(List.of(), configuration.getElements());
    }

    @Test
    void planningChangesNothing() throws IOException {
        var before = EcoreUtil.copy(configuration);
        var plan = plan(changed(VOLTAGE, "UNITS", "V"), Map.of("IOA", "5", "TYPE", "DI", "SIGNAL", "New"));

        assertEquals(2, plan.changes().size());
        assertTrue(EcoreUtil.equals(before, configuration));
    }

    @Test
    void onlyWhatIsDifferentIsChanged() throws IOException {
        var voltage = point("U_L1");
        var declaration = (EObject) voltage.declaration();
        var plan = merge(changed(VOLTAGE, "UNITS", "V"), BREAKER);

        assertEquals("rows 2 points 3 added 0 changed 1 removed 0 warnings 0 errors 0", plan.summary());
        assertEquals("changed R1.U_L1 1:1010 unit \"kV\" -> \"V\"", plan.changes().getFirst().toString());
        assertEquals("V", point("U_L1").unit());
        assertTrue(declaration == point("U_L1").declaration());
    }

    @Test
    void aPlanIsAppliedOnce() throws IOException {
        var plan = merge(VOLTAGE, BREAKER);
        assertThrows(IllegalStateException.class, plan::apply);
    }

    @Test
    void whatTheListLeavesBlankIsLeftAlone() throws IOException {
        point("U_L1").declaration().setDescription("Voltage of phase L1");
        var plan = merge(changed(VOLTAGE, "CUSTOM_LABEL", ""), BREAKER);

        assertEquals("Voltage of phase L1", point("U_L1").description());
        assertEquals(0, plan.changed());
    }

    @Test
    void metadataOfOtherToolsAreLeftAlone() throws IOException {
        var note = STATION.createMetadataEntry();
        note.setKey("Note");
        note.setValue("checked on site");
        point("U_L1").declaration().getMetadata().add(note);
        merge(changed(VOLTAGE, "OBJECT", "F02"), BREAKER);

        assertEquals(List.of("Object=F02", "Note=checked on site"), point("U_L1").metadata().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
    }

    @Test
    void aDerivedTypeGivesWayToTheEngineersChoice() throws IOException {
        point("U_L1").declaration().setType(TypeIdentification.M_ME_NB_1);
        point("Q0_Pos").declaration().setType(TypeIdentification.M_DP_TB_1);
        merge(VOLTAGE, BREAKER);

        assertEquals(TypeIdentification.M_ME_NB_1, point("U_L1").type());
        assertEquals(TypeIdentification.M_DP_TB_1, point("Q0_Pos").type());
        assertEquals(List.of("intermediate", "Off", "On", "indeterminate"), point("Q0_Pos").states());
    }

    @Test
    void aDerivedTypeDoesNotGiveWayToAnotherClass() throws IOException {
        var plan = merge(changed(VOLTAGE, "TYPE", "DI"), BREAKER);

        assertEquals(TypeIdentification.M_SP_TB_1, point("U_L1").type());
        assertEquals(1, plan.changed());
    }

    @Test
    void aStatedTypeIsTaken() throws IOException {
        merge(changed(VOLTAGE, "SIGNAL", "M_ME_NB_1010"), BREAKER);

        assertEquals(TypeIdentification.M_ME_NB_1, point("U_L1").type());
    }

    @Test
    void aPointThatMovedIsFoundByItsName() throws IOException {
        var plan = merge(changed(VOLTAGE, "IOA", "1050"), BREAKER);

        assertEquals(1050, point("U_L1").ioa());
        assertEquals("rows 2 points 3 added 0 changed 1 removed 0 warnings 0 errors 0", plan.summary());
    }

    @Test
    void anAddressCountsMoreThanAName() throws IOException {
        merge(changed(BREAKER, "SIGNAL", "U_L1"), changed(VOLTAGE, "SIGNAL", "Q0_Pos"));

        assertEquals(1000, point("Q0_Pos").ioa());
        assertEquals(1010, point("U_L1").ioa());
    }

    @Test
    void aNewCommandComesBehindItsPoint() throws IOException {
        merge(changed(VOLTAGE, "IOA_WRITE", "1110"), BREAKER);

        assertEquals(List.of("Q0_Pos", "Q0_Pos_Cmd", "U_L1", "U_L1_Cmd"),
                RtuPoints.of(Lists.rtus(configuration).getFirst()).all().stream().map(ConfiguredPoint::name).toList());
    }

    @Test
    void aCommandLearnsItsReturnInformation() throws IOException {
        ((Command) point("Q0_Pos_Cmd").declaration()).setReturnInformation(null);
        var plan = merge(VOLTAGE, BREAKER);

        assertEquals(1, plan.changed());
        var points = Lists.points(configuration);
        assertEquals("Q0_Pos", points.returnInformation(point("Q0_Pos_Cmd")).map(ConfiguredPoint::name).orElse(""));
    }

    @Test
    void aNewNameDoesNotCollideWithAnElement() throws IOException {
        use();
        var plan = merge(VOLTAGE, BREAKER, Map.of("IOA", "7", "TYPE", "DI", "SIGNAL", "F02"));

        assertEquals("F02_7", plan.changes().getFirst().point());
        assertEquals("F02", export(plan).stream().filter(row -> row.get(0).text().equals("7")).findFirst().orElseThrow()
                .get(10).text());
    }

    @Test
    void theListComesBackThoughThePointsHaveOtherNamesAndTypes() throws IOException {
        point("U_L1").declaration().setName("VoltageL1");
        point("Q0_Pos").declaration().setType(TypeIdentification.M_DP_TB_1);
        point("VoltageL1").declaration().setDescription("Voltage of phase L1");
        var list = Lists.help(folder, List.of(BREAKER, VOLTAGE));
        var plan = Lists.merge(list, R1, configuration);

        assertEquals(Lists.texts(list).subList(1, 3),
                export(plan).stream().map(row -> row.stream().map(Cell::text).toList()).toList());
    }

    private List<List<Cell>> export(ImportPlan plan) {
        return Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, plan.lastImport()).rows();
    }

    @Test
    void missingPointsStayUnlessAskedFor() throws IOException {
        var plan = merge(VOLTAGE);

        assertEquals(2, plan.missing());
        assertEquals(0, plan.removed());
        assertEquals(3, Lists.points(configuration).all().size());
    }

    @Test
    void missingPointsGoWithWhatRefersToThem() throws IOException {
        var group = dve();
        var plan = Lists.merge(Lists.help(folder, List.of(VOLTAGE)), R1.withRemoveMissing(true), configuration);

        assertEquals("rows 1 points 1 added 0 changed 0 removed 2 warnings 0 errors 0", plan.summary());
        assertEquals(List.of("U_L1"), Lists.points(configuration).all().stream().map(ConfiguredPoint::name).toList());
        assertEquals(1, group.getMembers().size());
    }

    @Test
    void nothingIsRemovedWhileRowsAreRefused() throws IOException {
        var list = Lists.help(folder, List.of(VOLTAGE, changed(BREAKER, "IOA", "x")));
        var plan = Lists.merge(list, R1.withRemoveMissing(true), configuration);

        assertEquals(0, plan.removed());
        assertTrue(plan.problems().stream().anyMatch(problem -> problem.code().equals("not-removed")));
    }

    @Test
    void otherStationsOfTheRtuAreLeftAlone() throws IOException {
        var options = R1.withCommonAddress(2).withRemoveMissing(true);
        var plan = Lists.merge(Lists.help(folder, List.of(VOLTAGE)), options, configuration);

        assertEquals("rows 1 points 1 added 1 changed 0 removed 0 warnings 0 errors 0", plan.summary());
        assertEquals(2, Lists.rtus(configuration).getFirst().getStations().size());
    }

    @Test
    void theEngineerMayMoveTheRtu() throws IOException {
        var plan = Lists.merge(Lists.help(folder, List.of(VOLTAGE, BREAKER)), R1.withPort(24040), configuration);

        assertEquals(List.of("changed R1 endpoint \"127.0.0.1:2404\" -> \"127.0.0.1:24040\""),
                plan.changes().stream().map(Change::toString).toList());
        assertEquals(0, plan.changed());
        assertEquals(24040, Lists.rtus(configuration).getFirst().getEndpoints().getFirst().getPort());
    }

    @Test
    void pointsOfATypicalAreOverriddenAtTheirUse() throws IOException {
        var use = use();
        var plan = Lists.merge(Lists.help(folder, List.of(Map.of("IOA", "2010", "TYPE", "AI", "SIGNAL", "Voltage",
                "UNITS", "V", "CUSTOM_LABEL", "Voltage L1"))), R1, configuration);

        assertEquals(1, plan.changed());
        assertNull(use.getTypical().getElements().getFirst().getUnit());
        var point = point("F02.U");
        assertEquals("V|Voltage L1", point.unit() + "|" + point.description());
        assertEquals("Voltage", export(plan).stream().filter(row -> row.get(0).text().equals("2010")).findFirst()
                .orElseThrow().get(10).text());
    }

    private TypicalUse use() {
        Point voltage = STATION.createPoint();
        voltage.setName("U");
        voltage.setType(TypeIdentification.M_ME_NC_1);
        voltage.setRelative(true);
        voltage.setAddress(10);
        var typical = STATION.createTypical();
        typical.setName("Bay");
        typical.getElements().add(voltage);
        configuration.getElements().add(typical);
        var use = STATION.createTypicalUse();
        use.setName("F02");
        use.setBase(2000);
        use.setTypical(typical);
        Station station = Lists.rtus(configuration).getFirst().getStations().getFirst();
        station.getElements().add(use);
        return use;
    }

    private DveGroup dve() {
        var group = STATION.createDveGroup();
        group.setName("Substation");
        var breaker = STATION.createDveMember();
        breaker.setRtu(Lists.rtus(configuration).getFirst());
        breaker.setElement(point("Q0_Pos").declaration());
        var all = STATION.createDveMember();
        all.setPattern("*");
        group.getMembers().addAll(List.of(breaker, all));
        configuration.getElements().add(group);
        return group;
    }

    private ConfiguredPoint point(String name) {
        return Lists.points(configuration).named(name).orElseThrow();
    }

    @SafeVarargs
    private ImportPlan plan(Map<String, String>... rows) throws IOException {
        return Lists.plan(Lists.help(folder, List.of(rows)), R1, configuration);
    }

    @SafeVarargs
    private ImportPlan merge(Map<String, String>... rows) throws IOException {
        return Lists.merge(Lists.help(folder, List.of(rows)), R1, configuration);
    }

    private static Map<String, String> changed(Map<String, String> row, String column, String text) {
        var changed = new java.util.HashMap<>(row);
        changed.put(column, text);
        return changed;
    }
}
