/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.model.station.NamedElement;

import com.google.inject.Inject;

/** Go to, references and occurrences of the name at a place. */
public class Navigation {

    @Inject
    private NamedPlaces names;

    @Inject
    private References references;

    /** One place in a file where the name is. */
    public record Occurrence(int offset, int length, boolean declaration) {}

    /** Where the element is declared that the name at the offset means; null where there is no name. */
    public @Nullable Place declaration(XtextResource file, int offset) {
        var name = names.at(file, offset);
        return name == null ? null : NamedPlaces.nameOf(name.element());
    }

    /** Where the element is referred to that the name at the offset means, in all files; without its declaration. */
    public List<Place> references(XtextResource file, int offset, CancelIndicator cancel) {
        var name = names.at(file, offset);
        return name == null
                ? List.of()
                : references.everywhere(name.element(), file, cancel).stream().map(Navigation::place).toList();
    }

    /** The same name with the same meaning in this file, in the order of the text. */
    public List<Occurrence> occurrences(XtextResource file, int offset, CancelIndicator cancel) {
        var name = names.at(file, offset);
        if (name == null) {
            return List.of();
        }
        List<Occurrence> found = new ArrayList<>();
        references.in(file, name.element(), cancel)
                .forEach(place -> found.add(new Occurrence(place.offset(), place.length(), false)));
        var declared = declaredIn(file, name.element());
        if (declared != null) {
            found.add(new Occurrence(declared.offset(), declared.length(), true));
        }
        found.sort(Comparator.comparingInt(Occurrence::offset));
        return found;
    }

    private static @Nullable Place declaredIn(XtextResource file, NamedElement element) {
        return element.eResource() == file ? NamedPlaces.nameOf(element) : null;
    }

    static Place place(NamedPlace name) {
        var file = Objects.requireNonNull(name.owner().eResource()).getURI();
        return new Place(file, name.offset(), name.length());
    }
}
