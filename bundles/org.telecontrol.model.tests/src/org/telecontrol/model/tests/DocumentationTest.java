/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.telecontrol.model.station.StationPackage;

/** The model says what each of its classes and features is: units and ranges are written down there. */
class DocumentationTest {

    @Test
    void everyClassAndFeatureSaysWhatItIs() throws IOException {
        var kinds = model().getEClassifiers();
        assertEquals(StationPackage.eINSTANCE.getEClassifiers().size(), kinds.size());
        assertEquals(List.of(), kinds.stream().filter(DocumentationTest::isSilent).map(EClassifier::getName).toList());
        assertEquals(List.of(),
                kinds.stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                        .flatMap(kind -> kind.getEStructuralFeatures().stream()).filter(DocumentationTest::isSilent)
                        .map(DocumentationTest::name).toList());
    }

    private static boolean isSilent(ENamedElement element) {
        return EcoreUtil.getDocumentation(element) == null;
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    /** As it is written: the generated package has no documentation. */
    private static EPackage model() throws IOException {
        var file = new EcoreResourceFactoryImpl().createResource(URI.createURI("memory:/station.ecore"));
        try (var in = StationPackage.class.getResourceAsStream("/model/station.ecore")) {
            file.load(in, Map.of());
        }
        return (EPackage) file.getContents().getFirst();
    }
}
