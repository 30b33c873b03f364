/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.telecontrol.dsl.layout.RowKind;

/** Which words stand in columns. */
final class Cells {

    private Cells() {}

    /** The kind of row that a word begins. */
    static @Nullable RowKind row(ISemanticRegion word) {
        if (!(word.getGrammarElement() instanceof Keyword keyword) || !Layout.startsLine(word)) {
            return null;
        }
        return switch (keyword.getValue()) {
            case "point", "command" -> RowKind.INFORMATION_OBJECT;
            case "use" -> RowKind.USE;
            case "override", "omit" -> RowKind.OVERRIDE;
            default -> null;
        };
    }

    /** Whether a word of a row, which is not its first, belongs to a cell. */
    static boolean isCell(RowKind row, ISemanticRegion word) {
        return features(row).contains(feature(word));
    }

    /** Whether a word is in the cell of the word before. */
    static boolean continuesCell(ISemanticRegion previous, ISemanticRegion word) {
        return Layout.isGlued(previous, word) || Layout.isKeyword(previous, "from");
    }

    private static Set<String> features(RowKind row) {
        return switch (row) {
            case INFORMATION_OBJECT -> Set.of("name", "type", "relative", "address", "description");
            case USE -> Set.of("typical", "name", "from", "base", "description");
            case OVERRIDE -> Set.of("point");
        };
    }

    /** The feature of the model that a word is the value of, or a keyword itself. */
    static String feature(ISemanticRegion word) {
        var element = word.getGrammarElement();
        var assignment = GrammarUtil.containingAssignment(element);
        return assignment != null
                ? assignment.getFeature()
                : element instanceof Keyword keyword ? keyword.getValue() : "";
    }
}
