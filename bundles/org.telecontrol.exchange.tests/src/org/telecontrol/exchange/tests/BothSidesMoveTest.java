/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.StationFactory;

/** Points keep their identity and their edits though the list or the engineer gives them other addresses or names. */
class BothSidesMoveTest {

    private static final String HEADER = "IOA;Type;Name;Description;Factor;Low alarm;Returns";
    private static final String CURRENT = "1;36;Current;Phase L1;0.1;2;";
    private static final String DOOR = "2;30;Door;Door open;;;";
    private static final String FIRE = "3;30;Fire;Fire alarm;;;";
    private static final String LOCK = "9;45;Lock;Locks the door;;;Door";
    private static final ImportOptions R1 = ImportOptions.DEFAULT.withRtu("R1").withHost("192.0.2.1");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final Configuration configuration = Lists.empty();
    private LastImport last = LastImport.NONE;

    @BeforeEach
    void importTheFirstList() throws IOException {
        last = merge(R1, CURRENT, DOOR, FIRE, LOCK).lastImport();
    }

    @Test
    void anEditStaysWhereTheListMovesThePoint() throws IOException {
        object("Door").setDescription("Mine");
        var plan = merge(R1, CURRENT, "20;30;Door;Door open;;;", FIRE, LOCK);
        assertEquals("[address \"2\" -> \"20\"]", plan.changes().getFirst().fields().toString());
        assertEquals("20 Mine", point("Door").ioa() + " " + point("Door").description());
    }

    @Test
    void anAddressThatBothHaveMovedIsAConflict() throws IOException {
        object("Door").setAddress(200);
        var plan = merge(R1, CURRENT, "20;30;Door;Door open;;;", FIRE, LOCK);
        assertEquals(List.of(), plan.changes());
        assertEquals(List.of("changed R1.Door 1:200 address \"200\" -> \"20\""), texts(plan.conflicts()));
        assertEquals(200, point("Door").ioa());
    }

    @Test
    void anAddressThatBothHaveMovedAlikeIsNone() throws IOException {
        object("Door").setAddress(20);
        var plan = merge(R1, CURRENT, "20;30;Door;Door open;;;", FIRE, LOCK);
        assertEquals("[] []", plan.changes() + " " + plan.conflicts());
    }

    @Test
    void whatTheListMovesIsNotAddedThoughItWasRenamed() throws IOException {
        object("Door").setName("FrontDoor");
        merge(R1, CURRENT, "20;30;Door;Door open;;;", FIRE, LOCK);
        assertEquals(List.of("Current 1", "FrontDoor 20", "Fire 3", "Lock 9"), places());
    }

    @Test
    void twoAddressesAreExchanged() throws IOException {
        var door = object("Door");
        merge(R1, CURRENT, "3;30;Door;Door open;;;", "2;30;Fire;Fire alarm;;;", LOCK);
        assertEquals(List.of("Current 1", "Door 3", "Fire 2", "Lock 9"), places());
        assertEquals("Door open", door.getDescription());
    }

    @Test
    void anAddressThatAnotherPointHasIsAConflict() throws IOException {
        var own = EcoreUtil.copy(object("Door"));
        own.setName("Own");
        own.setAddress(20);
        Lists.rtus(configuration).getFirst().getStations().getFirst().getElements().add(own);
        var plan = merge(R1, CURRENT, "20;30;Door;Door open;;;", FIRE, LOCK);
        assertEquals("[]", plan.changes().toString());
        assertEquals(1, plan.conflicts().size());
    }

    @Test
    void aNewNameIsTaken() throws IOException {
        var plan = merge(R1, CURRENT, "2;30;Gate;Door open;;;", FIRE, "9;45;Lock;Locks the door;;;Gate");
        assertEquals(List.of("changed R1.Door 1:2 name \"Door\" -> \"Gate\""), texts(plan.changes()));
        assertEquals("Gate", returns("Lock"));

        last = plan.lastImport();
        object("Gate").setName("Mine");
        last = merge(R1, CURRENT, "2;30;Gate;Door open;;;", FIRE, "9;45;Lock;Locks the door;;;Gate").lastImport();
        assertEquals(List.of("changed R1.Mine 1:2 name \"Mine\" -> \"Portal\""),
                texts(plan(R1, last, CURRENT, "2;30;Portal;Door open;;;", FIRE,
                        "9;45;Lock;Locks the door;;;Portal").conflicts()));
    }

    @Test
    void editedReturnInformationStays() throws IOException {
        var reference = StationFactory.eINSTANCE.createPointReference();
        reference.setPoint(object("Fire"));
        ((Command) object("Lock")).setReturnInformation(reference);
        assertEquals(List.of(), merge(R1, CURRENT, DOOR, FIRE, LOCK).changes());
        assertEquals("Fire", returns("Lock"));
    }

    @Test
    void returnInformationIsTakenBack() throws IOException {
        merge(R1, CURRENT, DOOR, FIRE, "9;45;Lock;Locks the door;;;");
        assertEquals("", returns("Lock"));
    }

    @Test
    void whatTheListLeavesBlankNowGoes() throws IOException {
        merge(R1, "1;36;Current;Phase L1;;;", DOOR, FIRE, LOCK);
        assertEquals("null null", point("Current").scaling() + " " + point("Current").limits());
    }

    @Test
    void aPointThatWasEditedInAnythingIsNotRemoved() throws IOException {
        ((LinearScaling) object("Current").getScaling()).setFactor(5);
        object("Door").setName("FrontDoor");
        var limits = StationFactory.eINSTANCE.createLimits();
        limits.setHighAlarm(3.0);
        object("Fire").setLimits(limits);
        var note = StationFactory.eINSTANCE.createMetadataEntry();
        note.setKey("Note");
        note.setValue("mine");
        object("Lock").getMetadata().add(note);
        object("Fire").setType(org.telecontrol.iec104.TypeIdentification.M_ME_NC_1);
        var plan = merge(R1.withRemoveMissing(true), "77;30;Other;;;;");
        assertEquals(0, plan.removed());
        assertEquals(4, plan.conflicts().stream().filter(one -> one.kind() == Change.Kind.REMOVED).count());
    }

    @Test
    void theSameListGoesIntoAnotherRtu() throws IOException {
        var plan = merge(R1.withRtu("R2").withHost("192.0.2.2"), CURRENT, DOOR, FIRE, LOCK);
        assertEquals(4, plan.added());
        last = plan.lastImport();
        object("Door").setDescription("Mine");
        assertEquals(List.of(), merge(R1, CURRENT, DOOR, FIRE, LOCK).changes());
    }

    @Test
    void listsOfOneNameInSeveralFoldersAreRememberedEach() throws IOException {
        var file = LastImport.file(folder.resolve("a.station"), folder.resolve("points.csv"), null);
        var north = list(folder.resolve("north"), CURRENT, DOOR);
        var south = list(folder.resolve("south"), "1001;36;Current2;Phase L1;0.1;2;", "1002;30;Door2;Door open;;;");
        remember(north, file);
        remember(south, file);
        object("Door").setDescription("Mine");
        object("Door2").setDescription("Mine");
        var kept = Files.readString(file);
        for (var list : List.of(north, south)) {
            var plan = plan(list, R1.withRemoveMissing(true), LastImport.read(file));
            assertEquals(List.of(), plan.changes());
            plan.lastImport().write(file, Progress.NONE);
            assertEquals(kept, Files.readString(file));
        }
    }

    private void remember(Path list, Path file) throws IOException {
        var plan = plan(list, R1, LastImport.read(file));
        plan.apply();
        plan.lastImport().write(file, Progress.NONE);
    }

    @Test
    void aRenamedRtuIsStillTheSame() throws IOException {
        object("Door").setDescription("Mine");
        Lists.rtus(configuration).getFirst().setName("North");
        assertEquals(List.of(), merge(R1.withRtu("North"), CURRENT, DOOR, FIRE, LOCK).changes());
    }

    @Test
    void onlyWhatIsSelectedIsDone() throws IOException {
        object("Fire").setDescription("Mine");
        var plan = plan(R1, last, "1;36;Current;Phase L2;0.5;2;", DOOR, "3;30;Fire;Smoke;;;", LOCK, "4;30;New;;;;",
                "5;30;Newer;;;;");
        var selection = ImportSelection.none();
        selection.set(plan.changes().getFirst().fields().getFirst(), true);
        selection.set(plan.changes().getLast(), true);
        selection.set(plan.conflicts().getFirst(), true);
        plan.apply(selection);
        assertEquals("Phase L2 0.1 Smoke",
                point("Current").description() + " " + ((LinearScaling) object("Current").getScaling()).getFactor()
                        + " " + point("Fire").description());
        assertEquals(List.of("Current 1", "Door 2", "Fire 3", "Lock 9", "Newer 5"), places());
        assertEquals(List.of(), plan(R1, plan.lastImport(), "1;36;Current;Phase L2;0.5;2;", DOOR, "3;30;Fire;Smoke;;;",
                LOCK, "4;30;New;;;;", "5;30;Newer;;;;").changes());
    }

    @Test
    void spellingsOfTheListAreNotInTheConfiguration() {
        assertEquals(List.of(), Lists.points(configuration).all().stream()
                .flatMap(point -> point.metadata().stream()).map(entry -> entry.getKey()).toList());
    }

    private ImportPlan merge(ImportOptions options, String... rows) throws IOException {
        var plan = plan(options, last, rows);
        plan.apply();
        return plan;
    }

    private ImportPlan plan(ImportOptions options, LastImport ancestor, String... rows) throws IOException {
        return plan(list(folder, rows), options, ancestor);
    }

    private ImportPlan plan(Path list, ImportOptions options, LastImport ancestor) throws IOException {
        return PointListImport.plan(PointListImport.read(list, options, Progress.NONE), configuration, ancestor);
    }

    private static Path list(Path folder, String... rows) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("points.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    private ConfiguredPoint point(String name) {
        return Lists.points(configuration).named(name).orElseThrow();
    }

    private InformationObject object(String name) {
        return point(name).declaration();
    }

    private String returns(String command) {
        var points = RtuPoints.of(Lists.rtus(configuration).getFirst());
        return points.returnInformation(point(command)).map(ConfiguredPoint::name).orElse("");
    }

    private List<String> places() {
        return Lists.points(configuration).all().stream().map(point -> point.name() + " " + point.ioa()).toList();
    }

    private static List<String> texts(List<Change> changes) {
        return changes.stream().map(Change::toString).toList();
    }
}
