/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.host.edit.TextChange;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.index.Findings;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.validation.IssueCodes;

/**
 * What the rules of the language would say of a text in a cell, before it is taken: a group 17, four states of a single
 * point. Looks at the row alone; what depends on other rows is found when the text has it. For any thread.
 */
public final class CellCheck {

    private static final URI NOWHERE = URI.createFileURI("/row." + StationStandaloneSetup.EXTENSION);

    private CellCheck() {}

    /**
     * The findings on that cell, the worst first.
     *
     * @return empty as well where the text would be refused, see {@link TableEdits#objection}
     */
    public static List<Finding> of(PointTable table, int row, Column column, String text) {
        var change = TableEdits.of(table, TableRequest.edit(List.of(new CellEdit(row, column, text))));
        if (!change.refusals().isEmpty()) {
            return List.of();
        }
        return of(alone(words(table, row, change.changes()), table.block(row).typical()), column);
    }

    /** The row as it would be. */
    private static String words(PointTable table, int row, List<TextChange> changes) {
        var start = table.offset(row);
        var end = changes.stream().mapToInt(TextChange::end).reduce(start + table.shape(row).length(), Math::max);
        var words = new StringBuilder(table.source().substring(start, end));
        changes.reversed().forEach(change -> words.replace(change.offset() - start, change.end() - start,
                change.text()));
        return words.toString();
    }

    /** A text with nothing but that row. */
    private static XtextResource alone(String words, boolean typical) {
        var text = typical ? "typical T { " + words + "\n}" : "rtu R { station 1 { " + words + "\n} }";
        var resource = (XtextResource) new ProjectIndex().resourcesFor(NOWHERE).createResource(NOWHERE);
        try {
            resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    private static List<Finding> of(XtextResource resource, Column column) {
        var findings = Findings.of(StationLanguage.get(IResourceValidator.class).validate(resource, CheckMode.ALL,
                CancelIndicator.NullImpl)).stream().filter(finding -> isOfRow(finding.code())).toList();
        return CellFindings.of(PointTables.of(resource, 0), findings).at(0, column);
    }

    /** References lead to other rows, and what is missing is not the matter of this cell. */
    private static boolean isOfRow(String code) {
        return switch (code) {
            case IssueCodes.UNRESOLVED_REFERENCE, IssueCodes.COMMAND_WITHOUT_RETURN, IssueCodes.UNUSED_TYPICAL -> false;
            default -> true;
        };
    }
}
