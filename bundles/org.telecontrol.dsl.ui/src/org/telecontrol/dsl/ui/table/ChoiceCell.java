/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.telecontrol.ui.common.icons.Icon;

/** A cell whose text is chosen, with what it means, or typed. */
@NonNullByDefault({})
final class ChoiceCell extends ComboBoxCellEditor {

    private static final int VISIBLE = 12;

    /** @param words that the row at a place may have there */
    ChoiceCell(IntFunction<List<String>> words, boolean many) {
        super(new Offer(words), VISIBLE);
        setFreeEdit(true);
        setIconImage(Icon.CHOICES.image());
        setShowDropdownFilter(many);
    }

    /** Words of the row. */
    private record Offer(IntFunction<List<String>> words) implements IComboBoxDataProvider {

        @Override
        public List<?> getValues(int column, int row) {
            return words.apply(row);
        }
    }

    /** A word as it is offered, {@code M_SP_NA_1  1  Single-point information}, and as it is written. */
    static final class WithMeaning extends DisplayConverter {

        @Override
        public Object canonicalToDisplayValue(Object word) {
            return word == null ? "" : WordChoices.withMeaning(word.toString());
        }

        @Override
        public Object displayToCanonicalValue(Object shown) {
            return shown == null ? "" : WordChoices.word(shown.toString());
        }
    }
}
