/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.StationFactory;

/** Whatever list and engineer do, no edit of the engineer is lost unless the list is chosen in a conflict. */
class MergePropertyTest {

    private static final int POINTS = 12;
    private static final String[] COLUMNS = {"IOA", "Type", "Name", "Description", "Unit", "Factor", "High alarm",
            "Remark"};

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final Configuration configuration = Lists.empty();

    /** Fields that the engineer has edited, by the names that points have after all edits. */
    private final Set<String> edited = new HashSet<>();

    private final Map<InformationObject, String> identities = new HashMap<>();

    static List<Long> seeds() {
        return new Random(7).longs(60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noEditIsLost(long seed) throws IOException {
        var random = new Random(seed);
        var rows = rows(random);
        var file = folder.resolve("last.csv");
        var first = plan(rows, LastImport.NONE);
        first.apply();
        first.lastImport().write(file, Progress.NONE);
        var objects = objects();

        edit(random, objects);
        var ours = texts();
        changeList(random, rows);
        var before = EcoreUtil.copy(configuration);
        plan(rows, LastImport.read(file)).apply(ImportSelection.none());
        assertEquals(true, EcoreUtil.equals(before, configuration));

        var plan = plan(rows, LastImport.read(file));
        var changed = fields(plan.changes());
        plan.apply();
        var merged = texts();
        ours.forEach((key, text) -> {
            if (!changed.contains(key)) {
                assertEquals(text, merged.get(key), () -> seed + " " + key);
            }
        });
        for (var key : changed) {
            assertEquals(false, edited.contains(key), () -> seed + " took away the edit of " + key);
        }
        plan.lastImport().write(file, Progress.NONE);
        assertEquals(List.of(), plan(rows, LastImport.read(file)).changes());
    }

    private static Set<String> fields(List<Change> changes) {
        var fields = new HashSet<String>();
        changes.forEach(change -> change.fields().forEach(field -> fields.add(change.point() + " " + field.name())));
        return fields;
    }

    private static List<String[]> rows(Random random) {
        var rows = new ArrayList<String[]>();
        for (int i = 0; i < POINTS; i++) {
            rows.add(new String[]{Integer.toString(100 + i), "36", "P" + (char) ('A' + i), "Text " + random.nextInt(9),
                    random.nextBoolean() ? "kV" : "", random.nextBoolean() ? "0.5" : "",
                    random.nextBoolean() ? "7" : "", random.nextBoolean() ? "note" : ""});
        }
        return rows;
    }

    private static void changeList(Random random, List<String[]> rows) {
        for (int i = 0; i < 8; i++) {
            var row = rows.get(random.nextInt(rows.size()));
            switch (random.nextInt(8)) {
                case 0 -> row[0] = Integer.toString(1000 + i);
                case 1 -> row[2] = "List" + i;
                case 2 -> row[3] = random.nextBoolean() ? "" : "Theirs " + i;
                case 3 -> row[4] = random.nextBoolean() ? "" : "A";
                case 4 -> row[5] = random.nextBoolean() ? "" : "0.25";
                case 5 -> row[6] = random.nextBoolean() ? "" : "9";
                case 6 -> row[7] = random.nextBoolean() ? "" : "theirs";
                default -> rows.add(new String[]{Integer.toString(2000 + i), "36", "New" + i, "", "", "", "", ""});
            }
        }
    }

    private void edit(Random random, List<InformationObject> objects) {
        var done = new HashMap<InformationObject, Set<String>>();
        for (int i = 0; i < 8; i++) {
            var object = objects.get(random.nextInt(objects.size()));
            var field = switch (random.nextInt(7)) {
                case 0 -> {
                    object.setAddress(3000 + i);
                    yield "address";
                }
                case 1 -> {
                    object.setName("Ours" + i);
                    yield "name";
                }
                case 2 -> {
                    object.setDescription("Ours " + i);
                    yield "description";
                }
                case 3 -> {
                    object.setUnit("MW");
                    yield "unit";
                }
                case 4 -> {
                    var scaling = StationFactory.eINSTANCE.createLinearScaling();
                    scaling.setFactor(4 + i);
                    object.setScaling(scaling);
                    yield "scaling";
                }
                case 5 -> {
                    var limits = StationFactory.eINSTANCE.createLimits();
                    limits.setHighAlarm(20.0 + i);
                    object.setLimits(limits);
                    yield "high alarm";
                }
                default -> {
                    object.getMetadata().clear();
                    var entry = StationFactory.eINSTANCE.createMetadataEntry();
                    entry.setKey("Remark");
                    entry.setValue("ours " + i);
                    object.getMetadata().add(entry);
                    yield "metadata Remark";
                }
            };
            done.computeIfAbsent(object, one -> new HashSet<>()).add(field);
        }
        done.forEach((object, fields) -> fields.forEach(field -> edited.add(object.getName() + " " + field)));
    }

    private Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        for (var point : Lists.points(configuration).all()) {
            put(texts, identity(point), point);
        }
        return texts;
    }

    /** The name a point had after the engineer's edits, by which changes call it. */
    private String identity(ConfiguredPoint point) {
        return identities.computeIfAbsent(point.declaration(), one -> point.name());
    }

    private static void put(Map<String, String> texts, String name, ConfiguredPoint point) {
        var limits = point.limits();
        texts.put(name + " name", point.name());
        texts.put(name + " address", Integer.toString(point.ioa()));
        texts.put(name + " description", point.description());
        texts.put(name + " unit", point.unit());
        texts.put(name + " scaling",
                point.scaling() instanceof LinearScaling linear ? Double.toString(linear.getFactor()) : "");
        texts.put(name + " high alarm", limits == null ? "" : String.valueOf(limits.getHighAlarm()));
        texts.put(name + " metadata Remark", point.metadata().isEmpty() ? "" : point.metadata().getFirst().getValue());
    }

    private List<InformationObject> objects() {
        return Lists.points(configuration).all().stream().map(ConfiguredPoint::declaration).toList();
    }

    private ImportPlan plan(List<String[]> rows, LastImport last) throws IOException {
        var lines = new ArrayList<>(List.of(String.join(";", COLUMNS)));
        rows.forEach(row -> lines.add(String.join(";", row)));
        var file = Files.write(folder.resolve("points.csv"), lines);
        return PointListImport.plan(
                PointListImport.read(file, ImportOptions.DEFAULT.withHost("192.0.2.1"), Progress.NONE), configuration,
                last);
    }
}
