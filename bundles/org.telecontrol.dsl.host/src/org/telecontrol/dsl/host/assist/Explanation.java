/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.assist;

import java.time.Duration;
import java.util.Optional;

import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.hover.Hover;
import org.telecontrol.dsl.ide.hover.StationHover;

/** Says what a word of a text means. */
public final class Explanation {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Explanation() {}

    /** Nothing where there is nothing to tell, when the model is not to be had in time, or when the text is changed meanwhile. */
    public static Optional<Hover> at(StationDocument document, int offset) {
        return document.read(PATIENCE, document.changedFromNow(),
                (model, cancel) -> StationLanguage.get(StationHover.class).at(model, offset, cancel));
    }
}
