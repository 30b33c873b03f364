/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.util.StringJoiner;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Station;

/** Where an object is, in words, for models without lines. */
public final class ModelPlaces {

    private ModelPlaces() {}

    public static String of(EObject object) {
        var place = new StringJoiner(" in ");
        for (EObject at = object; at != null; at = at.eContainer()) {
            var word = word(at, at == object);
            if (word != null) {
                place.add(word);
            }
        }
        return place.toString();
    }

    private static @Nullable String word(EObject object, boolean innermost) {
        if (object instanceof NamedElement named) {
            return object.eClass().getName() + " " + (named.getName() == null ? "without name" : named.getName());
        }
        if (object instanceof Station station) {
            return "Station " + station.getCommonAddress();
        }
        return innermost ? object.eClass().getName() : null;
    }
}
