/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;

/** The elements of a model that are the rows of its table, in their order. */
final class DeclaredRows {

    private final List<InformationObject> rows = new ArrayList<>();

    private DeclaredRows() {}

    static List<InformationObject> of(XtextResource file) {
        var declared = new DeclaredRows();
        if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof Configuration configuration) {
            configuration.getElements().forEach(declared::read);
        }
        return declared.rows;
    }

    private void read(EObject element) {
        switch (element) {
            case Typical typical -> typical.getElements().forEach(this::read);
            case Rtu rtu -> rtu.getStations().forEach(station -> station.getElements().forEach(this::read));
            case InformationObject object when NodeModelUtils.getNode(object) != null -> rows.add(object);
            default -> {
                // no row, and none in it
            }
        }
    }
}
