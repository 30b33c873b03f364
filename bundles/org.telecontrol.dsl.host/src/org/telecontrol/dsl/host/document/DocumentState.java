/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import java.util.List;

import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.tokens.Meanings;
import org.telecontrol.dsl.ide.folding.Fold;
import org.telecontrol.dsl.ide.outline.OutlineNode;

/**
 * What is known of a document's text. The parts become known one after the other, so that they may be about different
 * states of it.
 *
 * @param outline its elements from top to bottom
 * @param findings sorted by place
 * @param folds what can be folded, in the order of their offsets
 * @param meanings of its names
 */
public record DocumentState(Known<List<OutlineNode>> outline, Known<List<Finding>> findings,
        Known<List<Fold>> folds, Known<Meanings> meanings) {

    static final DocumentState NOTHING = new DocumentState(Known.nothing(List.of()), Known.nothing(List.of()),
            Known.nothing(List.of()), Known.nothing(Meanings.NONE));

    /** Whether everything is known of that state of the text. */
    public boolean isAbout(long revision) {
        return outline.revision() == revision && findings.revision() == revision
                && folds.revision() == revision && meanings.revision() == revision;
    }

    DocumentState withOutline(long revision, List<OutlineNode> next) {
        return new DocumentState(new Known<>(revision, next), findings, folds, meanings);
    }

    DocumentState withFindings(long revision, List<Finding> next) {
        return new DocumentState(outline, new Known<>(revision, next), folds, meanings);
    }

    DocumentState withFolds(long revision, List<Fold> next) {
        return new DocumentState(outline, findings, new Known<>(revision, next), meanings);
    }

    DocumentState withMeanings(long revision, Meanings next) {
        return new DocumentState(outline, findings, folds, new Known<>(revision, next));
    }
}
