/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.validation.TypeRules;
import org.telecontrol.iec104.TypeIdentification;

/** The cells of one row that get other texts. */
final class RowEdit {

    private final PointTable table;
    private final int row;
    private final CellWriting writing;
    private final Consumer<Refusal> refusals;
    private final List<Change> changes = new ArrayList<>();

    /** @param words null takes the clause out */
    private record Change(CellEdit edit, @Nullable String words) {

        Column column() {
            return edit.column();
        }
    }

    RowEdit(PointTable table, int row, CellWriting writing, Consumer<Refusal> refusals) {
        this.table = table;
        this.row = row;
        this.writing = writing;
        this.refusals = refusals;
    }

    int row() {
        return row;
    }

    /** Takes the texts that can stand there. */
    void read(Map<Column, String> texts) {
        var command = isCommand(texts);
        texts.forEach((column, text) -> {
            var edit = new CellEdit(row, column, text);
            if (!text.equals(table.text(row, column))) {
                read(edit, command);
            }
        });
        refuseWhatDoesNotFit();
        changes.sort(Comparator.comparingInt(change -> table.order(change.column())));
    }

    private boolean isCommand(Map<Column, String> texts) {
        var kind = texts.getOrDefault(StandardColumn.KIND, "").strip();
        return kind.equals("command") || !kind.equals("point") && table.shape(row).isCommand();
    }

    private void read(CellEdit edit, boolean command) {
        try {
            refuseWhatCannotBeEdited(edit);
            var text = edit.text();
            var words = text.isEmpty() || isBlankClause(edit)
                    ? null
                    : writing.words(edit.column(), text, command, table.block(row).typical());
            if (words == null && edit.column() instanceof StandardColumn standard && standard.isRequired()) {
                throw new IllegalArgumentException("The " + standard.id() + " cannot be left out");
            }
            changes.add(new Change(edit, words));
        } catch (IllegalArgumentException e) {
            refuse(edit, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isBlankClause(CellEdit edit) {
        return edit.text().isBlank() && switch (edit.column()) {
            case StandardColumn.DESCRIPTION, StandardColumn.UNIT -> false;
            case MetadataColumn metadata -> false;
            case StandardColumn standard -> true;
        };
    }

    private void refuseWhatCannotBeEdited(CellEdit edit) {
        if (!edit.column().isEditable()) {
            throw new IllegalArgumentException("This column is changed in the text");
        }
        if (table.shape(row).isBroken()) {
            throw new IllegalArgumentException("This line is not understood: correct it in the text first");
        }
        var kind = table.kind(edit.column());
        if (kind >= 0 && table.shape(row).count(kind) > 1) {
            throw new IllegalArgumentException(edit.column() instanceof MetadataColumn metadata
                    ? "The key " + metadata.key() + " stands here more than once: change it in the text"
                    : "The " + edit.column().id() + " stands here more than once: correct it in the text first");
        }
    }

    /**
     * A type goes with the kind of its row, and a point has nothing of a command. The kind comes first: where only that is
     * changed, the type has to follow, and what the language says of it meanwhile is on its cell.
     */
    private void refuseWhatDoesNotFit() {
        var kind = wordsOf(StandardColumn.KIND);
        refuseType(kind == null ? table.shape(row).isCommand() : kind.equals("command"));
        if ("point".equals(kind)) {
            refuseKindOfCommand();
        }
    }

    private void refuseType(boolean command) {
        var type = wordsOf(StandardColumn.TYPE);
        if (type != null) {
            misfit(type, command).ifPresent(reason -> refuse(StandardColumn.TYPE, reason));
        }
    }

    /** A command stays one as long as it says what only commands do; then its type stays as well. */
    private void refuseKindOfCommand() {
        var said = table.shape(row).parts().stream()
                .filter(part -> !part.isEntry() && part.kind() != Part.STATEMENT)
                .map(part -> table.column(part.kind()))
                .filter(Column::isOfCommands).filter(column -> !isRemoved(column)).findFirst();
        if (said.isPresent()) {
            refuse(StandardColumn.KIND, CellWriting.onlyOfCommands(said.get()));
            refuseType(true);
        }
    }

    private boolean isRemoved(Column column) {
        return changes.stream().anyMatch(change -> change.column() == column && change.words() == null);
    }

    private static Optional<String> misfit(String type, boolean command) {
        try {
            return TypeRules.misdirection(TypeIdentification.valueOf(type), command);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a mistaken type is there already and is reported by itself
        }
    }

    private @Nullable String wordsOf(StandardColumn column) {
        for (var change : changes) {
            if (change.column() == column) {
                return change.words();
            }
        }
        return null;
    }

    private void refuse(CellEdit edit, String reason) {
        refusals.accept(new Refusal(edit.row(), edit.column(), edit.text(), reason));
    }

    /** Leaves a cell as it is after all. */
    void refuse(Column column, String reason) {
        changes.stream().filter(change -> change.column() == column).findFirst().ifPresent(change -> {
            changes.remove(change);
            refuse(change.edit(), reason);
        });
    }

    /** The name that the row gets; null where it keeps the one it has. */
    @Nullable
    String name() {
        var words = wordsOf(StandardColumn.NAME);
        return words == null ? null : Names.parse(words);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    List<CellEdit> edits() {
        return changes.stream().map(Change::edit).toList();
    }

    /** Writes the texts into the words of the row. */
    void write(RowText text) {
        for (var change : changes) {
            switch (change.column()) {
                case StandardColumn standard -> text.set(standard, change.words());
                case MetadataColumn metadata -> text.setMetadata(table.kind(metadata), writing.title(metadata.key()),
                        change.words());
            }
        }
    }
}
