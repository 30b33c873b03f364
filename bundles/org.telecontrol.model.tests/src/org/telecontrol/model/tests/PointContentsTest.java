/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.model.station.StationPackage;
import org.telecontrol.model.station.StationPackage.Literals;

/** A point says at once when there is nothing within it: then nothing must be. */
class PointContentsTest {

    static List<EReference> ofPoint() {
        return Literals.POINT.getEAllContainments();
    }

    static List<EReference> ofCommand() {
        return Literals.COMMAND.getEAllContainments();
    }

    @ParameterizedTest
    @MethodSource("ofPoint")
    void elementsOfAPointAreFound(EReference feature) {
        assertFound(Literals.POINT, feature);
    }

    @ParameterizedTest
    @MethodSource("ofCommand")
    void elementsOfACommandAreFound(EReference feature) {
        assertFound(Literals.COMMAND, feature);
    }

    private static void assertFound(EClass kind, EReference feature) {
        var object = EcoreUtil.create(kind);
        assertEquals(List.of(), found(object));
        var element = EcoreUtil.create(concrete(feature.getEReferenceType()));
        object.eSet(feature, feature.isMany() ? List.of(element) : element);
        assertEquals(List.of(element), found(object));
    }

    private static List<EObject> found(EObject object) {
        List<EObject> found = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(object, false).forEachRemaining(found::add);
        return found;
    }

    private static EClass concrete(EClass kind) {
        return kind.isAbstract()
                ? StationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                        .map(EClass.class::cast).filter(other -> !other.isAbstract() && kind.isSuperTypeOf(other))
                        .findFirst().orElseThrow()
                : kind;
    }
}
