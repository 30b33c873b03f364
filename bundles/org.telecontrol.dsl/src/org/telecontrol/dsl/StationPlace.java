/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.model.station.StationPackage;

/**
 * Where an object of a configuration is written.
 *
 * @param line from 1; 1 where the file has no lines that people see, such as XMI
 * @param column from 1
 */
public record StationPlace(Path file, int line, int column) {

    /**
     * The name of an object, or where it begins if it has none.
     *
     * @param object of a file that was loaded
     */
    public static StationPlace of(EObject object) {
        var file = Path.of(object.eResource().getURI().toFileString());
        var names = NodeModelUtils.findNodesForFeature(object, StationPackage.Literals.NAMED_ELEMENT__NAME);
        var node = names.isEmpty() ? NodeModelUtils.findActualNodeFor(object) : names.getFirst();
        if (node == null) {
            return new StationPlace(file, 1, 1);
        }
        var place = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new StationPlace(file, place.getLine(), place.getColumn());
    }
}
