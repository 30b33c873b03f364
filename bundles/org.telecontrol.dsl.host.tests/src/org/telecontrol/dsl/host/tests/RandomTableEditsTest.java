/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.MetadataColumn;
import org.telecontrol.dsl.host.table.NewRow;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.dsl.host.table.TableChange;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.testkit.stations.RandomConfiguration;

/** Cells of random configurations get other texts: the model says these, and nothing else is different. */
class RandomTableEditsTest {

    private static final int CONFIGURATIONS = 24;
    private static final int ROUNDS = 20;

    private static final Map<Column, List<EStructuralFeature>> FEATURES = Map.ofEntries(
            Map.entry(StandardColumn.NAME, List.of(Literals.NAMED_ELEMENT__NAME)),
            Map.entry(StandardColumn.TYPE, List.of(Literals.INFORMATION_OBJECT__TYPE)),
            Map.entry(StandardColumn.ADDRESS,
                    List.of(Literals.INFORMATION_OBJECT__ADDRESS, Literals.INFORMATION_OBJECT__RELATIVE)),
            Map.entry(StandardColumn.DESCRIPTION, List.of(Literals.POINT_PROPERTIES__DESCRIPTION)),
            Map.entry(StandardColumn.UNIT, List.of(Literals.POINT_PROPERTIES__UNIT)),
            Map.entry(StandardColumn.SCALING, List.of(Literals.POINT_PROPERTIES__SCALING)),
            Map.entry(StandardColumn.STATES, List.of(Literals.POINT_PROPERTIES__STATES)),
            Map.entry(StandardColumn.LIMITS, List.of(Literals.POINT_PROPERTIES__LIMITS)),
            Map.entry(StandardColumn.DEAD_BAND, List.of(Literals.POINT_PROPERTIES__DEAD_BAND)),
            Map.entry(StandardColumn.GROUP, List.of(Literals.POINT_PROPERTIES__INTERROGATION_GROUPS)),
            Map.entry(StandardColumn.COUNTER_GROUP, List.of(Literals.POINT_PROPERTIES__COUNTER_GROUP)),
            Map.entry(StandardColumn.TOLERATES, List.of(Literals.POINT_PROPERTIES__TOLERATED_QUALITY)),
            Map.entry(StandardColumn.CYCLIC, List.of(Literals.POINT_PROPERTIES__CYCLIC_PERIOD)),
            Map.entry(StandardColumn.BACKGROUND, List.of(Literals.POINT_PROPERTIES__BACKGROUND_PERIOD)),
            Map.entry(StandardColumn.SIMULATE, List.of(Literals.POINT_PROPERTIES__SIMULATION)),
            Map.entry(StandardColumn.QUALIFIER, List.of(Literals.COMMAND_PROPERTIES__QUALIFIER)),
            Map.entry(StandardColumn.MODE, List.of(Literals.COMMAND_PROPERTIES__MODE)),
            Map.entry(StandardColumn.WITHIN, List.of(Literals.COMMAND_PROPERTIES__SELECT_TIMEOUT)),
            Map.entry(StandardColumn.TERMINATION, List.of(Literals.COMMAND_PROPERTIES__TERMINATION)),
            Map.entry(StandardColumn.RETURNS, List.of(Literals.COMMAND_PROPERTIES__RETURN_INFORMATION)));

    private static final Set<StandardColumn> PLAIN = Set.of(StandardColumn.DESCRIPTION, StandardColumn.UNIT);

    @Test
    void everyFeatureOfAPointAndACommandHasAColumn() {
        Set<EStructuralFeature> shown = new HashSet<>(List.of(Literals.ANNOTATED__METADATA,
                Literals.ANNOTATED__ALLOWANCES));
        FEATURES.values().forEach(shown::addAll);
        assertEquals(new HashSet<>(Literals.COMMAND.getEAllStructuralFeatures()), shown);
        assertTrue(shown.containsAll(Literals.POINT.getEAllStructuralFeatures()));
        var editable = Arrays.stream(StandardColumn.values()).filter(Column::isEditable)
                .filter(column -> column != StandardColumn.KIND).collect(Collectors.toSet());
        assertEquals(editable, FEATURES.keySet());
    }

    /** What is half typed is shown, and edits of lines that are understood change nothing else. */
    @Test
    void anyTextHasATable() {
        for (var seed = 0; seed < CONFIGURATIONS; seed++) {
            var random = new Random(seed);
            var text = withComments(StationFiles.text(RandomConfiguration.of(seed)), random);
            for (var round = 0; round < 10; round++) {
                text = damaged(text, random);
                var table = TableText.of(text);
                if (table.table().size() > 0) {
                    editOne(table, random, "seed " + seed + " round " + round);
                }
            }
        }
    }

    private static void editOne(TableText table, Random random, String where) {
        var row = random.nextInt(table.table().size());
        var edit = new CellEdit(row, StandardColumn.UNIT, random.nextBoolean() ? "new" : "");
        var change = TableEdits.of(table.table(), TableRequest.edit(List.of(edit)));
        if (table.table().row(row).broken()) {
            assertEquals(List.of(), change.changes(), where);
            return;
        }
        var next = TableText.of(table.with(change));
        assertEquals(table.table().size(), next.table().size(), where);
        for (var other = 0; other < next.table().size(); other++) {
            for (var column : table.table().columns()) {
                assertEquals(change.edited().contains(edit) && other == row && column == StandardColumn.UNIT
                        ? edit.text()
                        : table.table().text(other, column), next.table().text(other, column),
                        where + " row " + other + " of " + row + " " + column.id() + change.changes().stream()
                                .map(made -> piece(table.text(), made.offset(), made.end())).toList());
            }
        }
    }

    private static String damaged(String text, Random random) {
        var at = random.nextInt(text.length());
        var end = Math.min(text.length(), at + random.nextInt(12));
        var inserted = any(
                List.of("", "", "\"", "unit", "{", "}", "/*", "//", "point", ",", "meta", "0x", "\n", "^", "%"),
                random);
        return text.substring(0, at) + inserted + text.substring(end);
    }

    /** Rows that others are copied below, rows that go, and rows whose cells change, all in one step. */
    @Test
    void rowsComeAndGo() {
        for (var seed = 0; seed < CONFIGURATIONS; seed++) {
            var random = new Random(seed);
            var table = TableText.of(withComments(StationFiles.text(RandomConfiguration.of(seed)), random));
            for (var round = 0; round < 5 && table.table().size() > 3; round++) {
                table = comeAndGo(table, random, "seed " + seed + " round " + round);
            }
        }
    }

    private static TableText comeAndGo(TableText table, Random random, String where) {
        var rows = table.table().size();
        var above = random.nextInt(rows);
        var deleted = random.nextInt(rows);
        List<NewRow> added = new ArrayList<>();
        for (var number = random.nextInt(3); number >= 0 && above != deleted; number--) {
            added.add(new NewRow(above, cells(table, random.nextInt(rows))));
        }
        var request = new TableRequest(edits(table, random).stream()
                .filter(edit -> edit.column() != StandardColumn.NAME).toList(), added, List.of(deleted));
        var change = TableEdits.of(table.table(), request);
        var next = TableText.of(table.with(change));
        assertFalse(next.file().getParseResult().hasSyntaxErrors(), where);
        assertEquals(rows - 1 + added.size(), next.table().size(), where);
        var names = next.cells("name");
        for (var number = 0; number < added.size(); number++) {
            var row = above + 1 + number - (deleted < above ? 1 : 0);
            for (var cell : added.get(number).cells().entrySet()) {
                if (isTaken(change, rows + number, cell.getKey())) {
                    assertEquals(cell.getValue(), next.table().text(row, cell.getKey()),
                            where + " " + cell.getKey().id() + " of " + names.get(row));
                }
            }
        }
        return next;
    }

    private static boolean isTaken(TableChange change, int row, Column column) {
        return change.refusals().stream().noneMatch(refusal -> refusal.row() == row && refusal.column() == column);
    }

    /** What a row says, as somebody would copy it. */
    private static Map<Column, String> cells(TableText table, int row) {
        Map<Column, String> cells = new HashMap<>();
        for (var column : table.table().columns()) {
            var text = table.table().text(row, column);
            if (!text.isEmpty() && column.isEditable() && column != StandardColumn.ADDRESS) {
                cells.put(column, text);
            }
        }
        return cells;
    }

    @Test
    void onlyTheFeaturesOfTheCellsAreDifferent() {
        var taken = 0;
        for (var seed = 0; seed < CONFIGURATIONS; seed++) {
            var random = new Random(seed);
            var text = withComments(StationFiles.text(RandomConfiguration.of(seed)), random);
            var lineBreak = seed % 2 == 0 ? "\n" : "\r\n";
            var table = TableText.of(text.replace("\n", lineBreak));
            for (var round = 0; round < ROUNDS && table.table().size() > 0; round++) {
                var edits = edits(table, random);
                var change = table.withReferences(edits.toArray(CellEdit[]::new));
                var next = TableText.of(table.with(change));
                var where = "seed " + seed + " round " + round + " " + edits;
                assertFits(table, change, next, where);
                assertEquals(next.text(), next.text().replace("\r\n", "\n").replace("\n", lineBreak), where);
                taken += change.edited().size();
                table = next;
            }
        }
        assertTrue(taken > CONFIGURATIONS * ROUNDS / 2, "Only " + taken + " cells were changed.");
    }

    private static void assertFits(TableText before, TableChange change, TableText after, String where) {
        var context = where + "\n"
                + change.changes().stream().map(made -> piece(before.text(), made.offset(), made.end())
                        + "\n-- became --\n" + made.text()).toList();
        assertFalse(after.file().getParseResult().hasSyntaxErrors(), context);
        assertEquals(comments(before.text()), comments(after.text()), context);
        Set<List<Object>> edited = new HashSet<>();
        for (var edit : change.edited()) {
            edited.add(List.of(edit.row(), edit.column()));
            assertEquals(shown(edit, before), after.table().text(edit.row(), edit.column()), context);
        }
        assertOthersStay(before, after, edited, context);
        assertModelsAgree(before, after, change, context);
        var updated = before.table().after(change.changes(), 1).orElseThrow(() -> new AssertionError(context));
        for (var row = 0; row < updated.size(); row++) {
            for (var column : after.table().columns()) {
                assertEquals(after.table().text(row, column), updated.text(row, column), context);
            }
            assertEquals(after.table().row(row), updated.row(row), context);
        }
    }

    private static String piece(String text, int from, int to) {
        return text.substring(Math.max(0, from - 200), from) + ">>>" + text.substring(from, to) + "<<<"
                + text.substring(to, Math.min(text.length(), to + 200));
    }

    /** The table shows a list of texts, an address of a typical and spaces in its own way. */
    private static String shown(CellEdit edit, TableText before) {
        if (edit.column() == StandardColumn.ADDRESS && before.table().row(edit.row()).where().startsWith("typical")
                && !edit.text().startsWith("+")) {
            return "+" + edit.text();
        }
        return edit.text();
    }

    private static void assertOthersStay(TableText before, TableText after, Set<List<Object>> edited, String context) {
        for (var row = 0; row < before.table().size(); row++) {
            for (var column : before.table().columns()) {
                var follows = column == StandardColumn.RETURNS && !edited.isEmpty();
                if (!edited.contains(List.of(row, column)) && !follows) {
                    assertEquals(before.table().text(row, column), after.table().text(row, column), context);
                }
            }
        }
    }

    private static void assertModelsAgree(TableText before, TableText after, TableChange change, String context) {
        var one = copy(before);
        var other = copy(after);
        for (var edit : change.edited()) {
            neutralize(rows(one).get(edit.row()), edit.column());
            neutralize(rows(other).get(edit.row()), edit.column());
        }
        assertTrue(EcoreUtil.equals(one, other), context);
    }

    /** Without references to what is not there: their cells have been compared, and two of them are never the same. */
    private static Configuration copy(TableText text) {
        EcoreUtil.resolveAll(text.file());
        var copy = EcoreUtil.copy((Configuration) text.file().getContents().get(0));
        for (var row : rows(copy)) {
            if (row instanceof Command command && command.getReturnInformation() != null
                    && command.getReturnInformation().getPoint().eIsProxy()) {
                command.setReturnInformation(null);
            }
        }
        return copy;
    }

    private static List<InformationObject> rows(Configuration configuration) {
        List<InformationObject> rows = new ArrayList<>();
        for (var all = configuration.eAllContents(); all.hasNext();) {
            if (all.next() instanceof InformationObject object) {
                rows.add(object);
            }
        }
        return rows;
    }

    private static void neutralize(InformationObject row, Column column) {
        if (column instanceof MetadataColumn metadata) {
            row.getMetadata().removeIf(entry -> entry.getKey().equals(metadata.key()));
        } else {
            var features = FEATURES.get(column);
            assertTrue(features != null, column.id());
            Stream.ofNullable(features).flatMap(List::stream).forEach(row::eUnset);
        }
    }

    private static List<CellEdit> edits(TableText table, Random random) {
        List<CellEdit> edits = new ArrayList<>();
        for (var number = random.nextInt(3); number >= 0; number--) {
            var row = random.nextInt(table.table().size());
            var column = any(table.table().columns(), random);
            if (FEATURES.containsKey(column) || column instanceof MetadataColumn) {
                edits.add(new CellEdit(row, column, text(table, column, random)));
            }
        }
        return edits;
    }

    /** What another row has there, nothing, or one of few values. */
    private static String text(TableText table, Column column, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> column == StandardColumn.NAME ? "n" + random.nextInt(1000) : typed(column, random);
            default -> table.table().text(random.nextInt(table.table().size()), column);
        };
    }

    private static String typed(Column column, Random random) {
        if (column instanceof MetadataColumn || column instanceof StandardColumn standard && PLAIN.contains(standard)) {
            return any(List.of(" ", "a // b", "\"", "\\", "x\ty", "/* c */"), random);
        }
        return switch (column) {
            case StandardColumn.SCALING -> any(List.of("factor 2", "offset -3", "range -1 to 1 wire to 7"), random);
            case StandardColumn.STATES -> any(List.of("on", "a, b", "\"\", \" // \""), random);
            case StandardColumn.LIMITS -> any(List.of("low-alarm -1 high-alarm 7", "high-warning 0.5"), random);
            case StandardColumn.SIMULATE -> any(List.of("toggle every 1s", "constant \"// x\"", "follow"), random);
            case StandardColumn.ADDRESS -> any(List.of("0x1F", "1.2.3", "77"), random);
            case StandardColumn.CYCLIC, StandardColumn.BACKGROUND, StandardColumn.WITHIN -> "10s";
            case StandardColumn.TOLERATES -> "invalid, carry";
            case StandardColumn.MODE -> "select";
            case StandardColumn.TERMINATION -> "none";
            case StandardColumn.TYPE -> any(List.of("M_ME_NC_1", "C_DC_NA_1", "nothing"), random);
            default -> "3";
        };
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Here and there between words, where the notation lets them be. */
    private static String withComments(String text, Random random) {
        var result = new StringBuilder();
        var quoted = false;
        var number = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\') {
                result.append(c);
                c = text.charAt(++at);
            }
            result.append(c);
            if (!quoted && c == ' ' && random.nextInt(12) == 0) {
                number++;
                result.append(random.nextInt(3) == 0 ? "// c" + number + "\n   " : "/* c" + number + " */ ");
            }
        }
        return result.toString();
    }

    /** How often each comment is there. */
    private static Map<String, Integer> comments(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        var matcher = Pattern.compile("(?://|/\\*) c[0-9]+").matcher(text);
        while (matcher.find()) {
            counts.merge(matcher.group(), 1, Integer::sum);
        }
        return counts;
    }
}
