/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.validation.TypeRules;
import org.telecontrol.iec104.TypeIdentification;

/** Writes rows that come into the table. What they do not say goes on from the row above. */
final class NewRows {

    private final PointTable table;
    private final CellWriting writing;
    private final NameLedger names;
    private final Consumer<Refusal> refusals;
    private final Map<Integer, Last> lasts = new HashMap<>();
    private final Map<Integer, Set<Integer>> addresses = new HashMap<>();

    /** What the next row goes on from. */
    private record Last(String name, int address, WrittenAddress notation) {}

    NewRows(PointTable table, CellWriting writing, NameLedger names, Consumer<Refusal> refusals) {
        this.table = table;
        this.writing = writing;
        this.names = names;
        this.refusals = refusals;
    }

    /**
     * The words of a row.
     *
     * @param number from 0, in the request
     */
    String text(NewRow row, int number) {
        var writer = new Writer(row, table.size() + number);
        return writer.text();
    }

    private final class Writer {

        private final int above;
        private final int index;
        private final Map<Column, String> cells;
        private final Block block;

        Writer(NewRow row, int index) {
            this.above = row.after();
            this.index = index;
            this.cells = row.cells();
            this.block = table.block(above);
        }

        String text() {
            var kind = kind();
            var command = kind.equals("command");
            var last = lasts.computeIfAbsent(above, this::lastOf);
            var name = name(last, command);
            var address = address(last, command);
            names.add(block.scope(), name);
            addresses().add(address.value());
            lasts.put(above, new Last(name, address.value(), address));
            var source = table.source();
            var text = RowText.of(List.of(kind, writtenName(name), type(command), address.text()),
                    Gaps.indentation(source, table.offset(above)), LineBreaks.of(source), ColumnStops.of(table, above));
            clauses(text, command);
            return text.text();
        }

        private Last lastOf(int row) {
            return new Last(table.text(row, StandardColumn.NAME), table.address(row).orElse(0),
                    WrittenAddress.of(table.text(row, StandardColumn.ADDRESS)));
        }

        private String kind() {
            return wordsOf(StandardColumn.KIND, false)
                    .orElse(table.shape(above).isCommand() ? "command" : "point");
        }

        private String type(boolean command) {
            var typed = wordsOf(StandardColumn.TYPE, command);
            var misfit = typed.flatMap(type -> misfit(type, command));
            misfit.ifPresent(reason -> refuse(StandardColumn.TYPE, cells.get(StandardColumn.TYPE), reason));
            if (typed.isPresent() && misfit.isEmpty()) {
                return typed.get();
            }
            var likeAbove = table.text(above, StandardColumn.TYPE);
            return command == table.shape(above).isCommand()
                    ? likeAbove
                    : (command ? TypeIdentification.C_SC_NA_1 : TypeIdentification.M_SP_TB_1).name();
        }

        private static Optional<String> misfit(String type, boolean command) {
            return TypeRules.misdirection(TypeIdentification.valueOf(type), command);
        }

        private String name(Last last, boolean command) {
            var typed = wordsOf(StandardColumn.NAME, command).map(Names::parse);
            if (typed.isEmpty()) {
                return names.next(block.scope(), last.name());
            }
            var name = typed.get();
            if (names.isFree(block.scope(), name)) {
                return name;
            }
            var next = names.next(block.scope(), name);
            refuse(StandardColumn.NAME, name, names.clash(block.scope(), name)
                    + ": the new one is called " + next);
            return next;
        }

        private String writtenName(String name) {
            return writing.words(StandardColumn.NAME, name, false, false);
        }

        private WrittenAddress address(Last last, boolean command) {
            return wordsOf(StandardColumn.ADDRESS, command).map(WrittenAddress::of).orElseGet(() -> {
                var next = last.address() + 1;
                while (addresses().contains(next)) {
                    next++;
                }
                return last.notation().like(next).as(block.typical());
            });
        }

        private Set<Integer> addresses() {
            return addresses.computeIfAbsent(table.shape(above).block(), this::addressesIn);
        }

        private Set<Integer> addressesIn(int number) {
            Set<Integer> taken = new HashSet<>();
            for (var row = 0; row < table.size(); row++) {
                if (table.shape(row).block() == number) {
                    table.address(row).ifPresent(taken::add);
                }
            }
            return taken;
        }

        private void clauses(RowText text, boolean command) {
            List<Column> columns = new ArrayList<>(cells.keySet());
            columns.removeIf(column -> column instanceof StandardColumn standard && standard.isRequired());
            columns.sort(Comparator.comparingInt(table::order));
            for (var column : columns) {
                if (column.isEditable()) {
                    wordsOf(column, command).ifPresent(words -> set(text, column, words));
                } else if (!cells.getOrDefault(column, "")
                        .equals(column == StandardColumn.WHERE ? block.label() : "")) {
                    refuse(column, cells.get(column), "This column is changed in the text");
                }
            }
        }

        private void set(RowText text, Column column, String words) {
            switch (column) {
                case StandardColumn standard -> text.set(standard, words);
                case MetadataColumn metadata -> text.setMetadata(-1, writing.title(metadata.key()), words);
            }
        }

        /** Nothing where it is not said, or cannot be. */
        private Optional<String> wordsOf(Column column, boolean command) {
            var typed = cells.get(column);
            if (typed == null || typed.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(writing.words(column, typed, command, block.typical()));
            } catch (IllegalArgumentException e) {
                refuse(column, typed, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }

        private void refuse(Column column, String text, String reason) {
            refusals.accept(new Refusal(index, column, text, reason));
        }
    }
}
