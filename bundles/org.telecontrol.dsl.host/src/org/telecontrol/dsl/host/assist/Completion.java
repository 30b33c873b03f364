/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.assist;

import java.time.Duration;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.completion.Proposal;
import org.telecontrol.dsl.ide.completion.StationCompletion;

/** Says how a text may go on at a place. */
public final class Completion {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Completion() {}

    /** Proposals for that place, the most fitting first; none when the model is not to be had in time. */
    public static List<Proposal> at(StationDocument document, int offset) {
        return document.read(PATIENCE, resource -> StationLanguage.get(StationCompletion.class).at(resource, offset,
                CancelIndicator.NullImpl)).orElse(List.of());
    }
}
