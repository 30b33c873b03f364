/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;

/** Names that are free. */
final class NameFixes implements Fixes {

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        return switch (broken.code()) {
            case IssueCodes.DUPLICATE_NAME, IssueCodes.NAME_CASE ->
                Fixes.around(broken.element(), NamedElement.class).flatMap(element -> rename(element, broken.edits()));
            default -> Stream.empty();
        };
    }

    private static Stream<QuickFix> rename(NamedElement element, Edits edits) {
        if (element.getName() == null || !Names.isIdentifier(element.getName())) {
            return Stream.empty();
        }
        var taken = taken(element);
        var free = IntStream.iterate(2, number -> number + 1).mapToObj(number -> element.getName() + number)
                .filter(name -> !taken.contains(name.toLowerCase(Locale.ROOT))).findFirst().orElseThrow();
        return edits.replace(element, NAMED_ELEMENT__NAME, free).map(edit -> new QuickFix("Rename to " + free, edit))
                .stream();
    }

    private static Set<String> taken(NamedElement element) {
        Set<String> taken = new HashSet<>();
        siblings(element).filter(NamedElement.class::isInstance).map(other -> ((NamedElement) other).getName())
                .forEach(name -> taken.add(String.valueOf(name).toLowerCase(Locale.ROOT)));
        return taken;
    }

    private static Stream<EObject> siblings(NamedElement element) {
        var container = element.eContainer();
        return container != null && container.eContainer() instanceof Rtu rtu
                ? rtu.getStations().stream().flatMap(station -> station.getElements().stream())
                : container == null ? Stream.empty() : container.eContents().stream();
    }
}
