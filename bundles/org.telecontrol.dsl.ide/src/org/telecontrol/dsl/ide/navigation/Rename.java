/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.model.station.DveGroup;

import com.google.inject.Inject;

/**
 * Gives an element another name, where it is declared and wherever it is referred to. Everything else in the files stays
 * as it is, byte for byte.
 */
public class Rename {

    @Inject
    private NamedPlaces places;

    @Inject
    private References references;

    @Inject
    private Names names;

    @Inject
    private NameClash clash;

    /** The name at an offset that can be changed; null where there is none. */
    public @Nullable NamedPlace at(XtextResource file, int offset) {
        var name = places.at(file, offset);
        return name == null || NamedPlaces.nameOf(name.element()) == null ? null : name;
    }

    /**
     * What stands in the way of a new name, as a sentence for people.
     *
     * @param name one that {@link #at} gave
     * @param typed as it would be written in a file, or without the quotes and the sign that it needs there
     */
    public Optional<String> objection(NamedPlace name, String typed, XtextResource file) {
        try {
            var wanted = meant(typed);
            written(name, wanted);
            return wanted.equals(name.element().getName())
                    ? Optional.of("This is its name already")
                    : clash.of(name.element(), wanted, file);
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The changes of all files, the declaration first.
     *
     * @throws IllegalArgumentException with a sentence for people when there is an objection to the name
     */
    public List<TextChange> changes(NamedPlace name, String typed, XtextResource file, CancelIndicator cancel) {
        objection(name, typed, file).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        var text = written(name, meant(typed));
        List<TextChange> changes = new ArrayList<>();
        var declared = NamedPlaces.nameOf(name.element());
        if (declared != null) {
            changes.add(new TextChange(declared, text));
        }
        for (var reference : references.everywhere(name.element(), file, cancel)) {
            changes.add(new TextChange(Navigation.place(reference), text));
        }
        return changes;
    }

    private String meant(String typed) {
        var stripped = typed.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("A name has at least one letter");
        }
        return names.parseTitle(stripped);
    }

    /** Groups have titles, other elements names. */
    private String written(NamedPlace name, String wanted) {
        return name.element() instanceof DveGroup ? names.formatTitle(wanted) : names.format(wanted);
    }
}
