/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.assist;

import java.time.Duration;
import java.util.List;

import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.completion.Proposal;
import org.telecontrol.dsl.ide.completion.StationCompletion;

/** Says how a text may go on at a place. */
public final class Completion {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Completion() {}

    /**
     * Proposals for that place, the most fitting first; none when they are not to be had in time. Who types on goes on with
     * those that still fit.
     */
    public static List<Proposal> at(StationDocument document, int offset) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        return document.read(PATIENCE, () -> System.nanoTime() - end > 0,
                (model, cancel) -> StationLanguage.get(StationCompletion.class).at(model, offset, cancel))
                .orElse(List.of());
    }
}
