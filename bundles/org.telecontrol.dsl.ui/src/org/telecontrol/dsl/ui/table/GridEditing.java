/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.StandardColumn;

/** How cells are written into: what may be written is the language's word, each time and while it is typed. */
@NonNullByDefault({})
final class GridEditing extends AbstractRegistryConfiguration {

    private final GridColumns columns;
    private final GridData data;
    private final CellRules rules;
    private final CellMistake mistake;

    GridEditing(GridColumns columns, GridData data, CellRules rules, CellMistake mistake) {
        this.columns = columns;
        this.data = data;
        this.rules = rules;
        this.mistake = mistake;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new Open(), DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Language(), DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, mistake, DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, false, DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, false, DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCell(mistake, this::words),
                DisplayMode.EDIT);
        WordChoices.columns().forEach(column -> choice(registry, column));
    }

    private void choice(IConfigRegistry registry, StandardColumn column) {
        var label = GridLabels.of(column);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR,
                new ChoiceCell(place -> words(place, column), column == StandardColumn.TYPE),
                DisplayMode.EDIT, label);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER,
                new ChoiceCell.WithMeaning(), DisplayMode.EDIT, label);
    }

    private List<String> words(int index, int place) {
        return words(place, column(index));
    }

    private List<String> words(int place, Column column) {
        var rows = data.rows();
        var table = rows.table();
        return table == null || place >= rows.size()
                ? List.of()
                : WordChoices.of(table, rows.number(place), column);
    }

    private Column column(int index) {
        return columns.at(index);
    }

    private final class Open extends EditableRule {

        @Override
        public boolean isEditable(int index, int place) {
            return rules.closed(place, column(index)).isEmpty();
        }
    }

    private final class Language extends DataValidator {

        @Override
        public boolean validate(int index, int place, Object text) {
            rules.objection(place, column(index), text == null ? "" : text.toString()).ifPresent(reason -> {
                throw new ValidationFailedException(reason);
            });
            return true;
        }
    }
}
