/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.edit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.navigation.NamedPlace;
import org.telecontrol.dsl.ide.navigation.Rename;
import org.telecontrol.dsl.ide.navigation.TextChange;

/** Another name for an element, in all files that name it. */
public final class Renaming {

    /** So long may somebody wait who types a name. */
    private static final Duration GLANCE = Duration.ofMillis(300);

    private static final Duration SEARCH = Duration.ofMinutes(1);

    private final StationDocument document;
    private final int offset;
    private final String name;

    private Renaming(StationDocument document, int offset, String name) {
        this.document = document;
        this.offset = offset;
        this.name = name;
    }

    /**
     * Of what is named at a place, for a job: the text may have to be parsed.
     *
     * @return nothing where there is no name, and when cancelled
     */
    public static Optional<Known<Renaming>> at(StationDocument document, int offset, CancelIndicator cancel) {
        return document.readKnown(SEARCH, cancel, (resource, end) -> {
            var place = place(resource, offset);
            return place == null ? null : new Renaming(document, offset, place.element().getName());
        });
    }

    /** As it is now, without quotes. */
    public String name() {
        return name;
    }

    /** What stands in the way of a name, as a sentence, as far as that can be told at once. */
    public Optional<String> objection(String next) {
        return document.glance(GLANCE, resource -> {
            var place = place(resource, offset);
            return place == null
                    ? Optional.<String>empty()
                    : StationLanguage.get(Rename.class).objection(place, next, resource);
        }).flatMap(Known::value);
    }

    /**
     * The changes of all files as they were saved last, and of this one as it is.
     *
     * @return nothing when cancelled
     * @throws IllegalArgumentException with a sentence for people when there is an objection to the name
     */
    public Optional<List<TextChange>> changes(String next, CancelIndicator cancel) {
        return document.readApart(cancel, resource -> {
            var place = place(resource, offset);
            return place == null
                    ? null
                    : StationLanguage.get(Rename.class).changes(place, next, resource, cancel);
        });
    }

    private static @Nullable NamedPlace place(XtextResource resource, int offset) {
        return StationLanguage.get(Rename.class).at(resource, offset);
    }
}
