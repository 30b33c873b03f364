/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.assist;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.navigation.Navigation;
import org.telecontrol.dsl.ide.navigation.Navigation.Occurrence;
import org.telecontrol.dsl.ide.navigation.Place;

/** Finds what the name at a place of an open text means, and where else that is meant. */
public final class Navigator {

    /** So long may somebody wait who looks at a window. */
    private static final Duration GLANCE = Duration.ofMillis(300);

    private static final Duration SEARCH = Duration.ofMinutes(1);

    private Navigator() {}

    /** Where it is declared. Waits so briefly that the UI thread may ask. */
    public static Optional<Place> declaration(StationDocument document, int offset) {
        return document.glance(GLANCE, resource -> StationLanguage.get(Navigation.class).declaration(resource, offset))
                .map(Known::value);
    }

    /** The same name in the same text; an empty list where there is no name. */
    public static Optional<Known<List<Occurrence>>> occurrences(StationDocument document, int offset,
            CancelIndicator cancel) {
        var changed = document.changedFromNow();
        return document.readKnown(SEARCH, () -> cancel.isCanceled() || changed.isCanceled(),
                (model, end) -> StationLanguage.get(Navigation.class).occurrences(model, offset, end));
    }

    /** The references in all files of the project; nothing when cancelled. */
    public static Optional<List<Place>> references(StationDocument document, int offset, CancelIndicator cancel) {
        return document.readApart(cancel, resource -> StationLanguage.get(Navigation.class).references(resource,
                offset, cancel));
    }
}
