/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.telecontrol.dsl.text.ModelPlaces;
import org.telecontrol.dsl.text.UnwritableException;

/** Which XML can hold the texts of a model: control characters need version 1.1, and some characters no version has. */
final class XmlCharacters {

    private static final String USUAL = "1.0";
    private static final String WITH_CONTROLS = "1.1";

    /** What version 1.1 takes for the end of a line or for nothing at all unless it is written as a number. */
    private static final Pattern MISTAKEN = Pattern.compile("[\\x7F-\\x9F\\u2028]");

    private XmlCharacters() {}

    /** @throws UnwritableException when there is none */
    static String versionFor(EObject model) {
        var version = USUAL;
        for (var all = model.eAllContents(); all.hasNext();) {
            var object = all.next();
            for (var attribute : object.eClass().getEAllAttributes()) {
                for (var text : texts(object, attribute)) {
                    if (needsControls(text, object, attribute)) {
                        version = WITH_CONTROLS;
                    }
                }
            }
        }
        return version;
    }

    /** The same XML, read as it is meant by readers of either version. */
    static String escaped(String xml) {
        return MISTAKEN.matcher(xml).replaceAll(match -> "&#x%X;".formatted((int) match.group().charAt(0)));
    }

    private static List<String> texts(EObject object, EAttribute attribute) {
        return switch (object.eGet(attribute)) {
            case String text -> List.of(text);
            case List<?> list -> list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
            case null, default -> List.of();
        };
    }

    private static boolean needsControls(String text, EObject object, EAttribute attribute) {
        var needed = false;
        for (int character : text.codePoints().toArray()) {
            if (character == 0 || character >= 0xFFFE && character <= 0xFFFF
                    || Character.getType(character) == Character.SURROGATE) {
                throw new UnwritableException("XML has no character %04X for the %s in %s".formatted(character,
                        attribute.getName(), ModelPlaces.of(object)));
            }
            needed |= character < ' ' && character != '\n' && character != '\r' && character != '\t';
        }
        return needed;
    }
}
