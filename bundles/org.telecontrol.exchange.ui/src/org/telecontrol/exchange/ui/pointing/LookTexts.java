/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.ArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.sheet.CellName;

/** What is said of a look at a list: what it is taken for, how sure that is and why, or why it is no point list. */
final class LookTexts {

    private static final int REASONS = 4;
    private static final double SURE = 0.85;
    private static final double FAIRLY_SURE = 0.65;

    private LookTexts() {}

    /** What the list is taken for. */
    static String sentence(@Nullable Look seen) {
        var draft = seen == null ? null : seen.draft();
        if (draft == null) {
            return seen == null ? Messages.stopped : "";
        }
        if (draft.isChanged()) {
            return Messages.corrected;
        }
        if (draft.isRefused()) {
            return Messages.unrecognised;
        }
        var recognised = draft.recognised();
        return recognised.isProposed()
                ? NLS.bind(Messages.proposed, new Object[]{confidence(recognised.confidence()),
                        Math.round(recognised.confidence() * 100), reason(draft)})
                : NLS.bind(Messages.known, recognised.profile().name(), recognised.profile().summary());
    }

    private static String confidence(double confidence) {
        if (confidence >= SURE) {
            return Messages.sure;
        }
        return confidence >= FAIRLY_SURE ? Messages.fairlySure : Messages.unsure;
    }

    /** The first columns with what they are taken for; all of them say it themselves. */
    private static String reason(LayoutDraft draft) {
        var known = draft.columns().stream().filter(column -> column.meaning().saysSomething()).toList();
        var texts = new ArrayList<String>();
        for (var column : known.subList(0, Math.min(REASONS, known.size()))) {
            texts.add(NLS.bind(texts.isEmpty() ? Messages.reason_first : Messages.reason_next,
                    column.header().isEmpty() ? CellName.column(column.position()) : column.header(),
                    MeaningNames.of(column.meaning())));
        }
        if (known.size() > REASONS) {
            texts.add(Messages.reason_more);
        }
        return String.join(", ", texts);
    }

    /** Why the list cannot be read; null when it can. */
    static @Nullable String failure(@Nullable Look seen) {
        if (seen == null || seen.failure().isEmpty()) {
            return null;
        }
        var draft = seen.draft();
        boolean isRefused = draft != null && draft.isRefused();
        return isRefused ? NLS.bind(Messages.refused, seen.failure()) : seen.failure();
    }
}
