/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.ide.addresses.Addresses;
import org.telecontrol.dsl.ide.navigation.Neighbours;
import org.telecontrol.dsl.naming.StationDescriptionStrategy;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.TypicalUse;

import com.google.inject.Inject;

/** Where a point is used: by commands as their return information, and in DVE groups of all files. */
class PointUsage {

    private static final int MOST = 12;

    @Inject
    private Neighbours neighbours;

    @Inject
    private WrittenMembers members;

    List<String> of(ConfiguredPoint point, XtextResource file, CancelIndicator cancel) {
        List<String> facts = new ArrayList<>();
        add(facts, "Return information of ", commands(point));
        add(facts, "In DVE group ", groups(point, file, cancel));
        return facts;
    }

    /** What a point of a typical becomes in the uses of the files that are loaded. */
    static List<String> inUses(InformationObject point, XtextResource file) {
        var used = Configurations.rtus(file.getResourceSet()).stream()
                .filter(rtu -> rtu.getStations().stream().flatMap(station -> station.getElements().stream())
                        .anyMatch(
                                element -> element instanceof TypicalUse use && use.getTypical() == point.eContainer()))
                .flatMap(rtu -> RtuPoints.of(rtu).all().stream()).filter(known -> known.declaration() == point)
                .toList();
        List<String> facts = new ArrayList<>(used.stream().limit(MOST).map(known -> known.qualifiedName()
                + ": common address " + known.commonAddress() + ", information object address "
                + Addresses.format(known.ioa()))
                .toList());
        if (used.size() > MOST) {
            facts.add("and " + (used.size() - MOST) + " more");
        }
        return facts;
    }

    private static void add(List<String> facts, String words, List<String> names) {
        if (!names.isEmpty()) {
            facts.add(words + String.join(", ", names.subList(0, Math.min(names.size(), MOST)))
                    + (names.size() > MOST ? " and " + (names.size() - MOST) + " more" : ""));
        }
    }

    private static List<String> commands(ConfiguredPoint point) {
        var points = RtuPoints.of(point.rtu());
        return points.commands().stream()
                .filter(command -> points.returnInformation(command)
                        .filter(returned -> returned.name().equals(point.name())).isPresent())
                .map(ConfiguredPoint::name).toList();
    }

    private List<String> groups(ConfiguredPoint point, XtextResource file, CancelIndicator cancel) {
        var rtu = point.rtu().getName();
        var files = neighbours.of(file, other -> mayName(other, rtu), cancel);
        return Configurations.elements(List.copyOf(files), DveGroup.class)
                .filter(group -> group.getName() != null && members.select(group, point)).map(DveGroup::getName)
                .toList();
    }

    /** Whether a file has groups that name the RTU, or groups that select from all RTUs. */
    private static boolean mayName(IResourceDescription file, String rtu) {
        var groups = file.getExportedObjectsByType(Literals.DVE_GROUP).iterator();
        if (!groups.hasNext()) {
            return false;
        }
        for (var name : file.getImportedNames()) {
            if (name.toString().equalsIgnoreCase(rtu)) {
                return true;
            }
        }
        while (groups.hasNext()) {
            if (StationDescriptionStrategy.ANY_RTU
                    .equals(groups.next().getUserData(StationDescriptionStrategy.CONTENT))) {
                return true;
            }
        }
        return file.getExportedObjects(Literals.RTU, QualifiedName.create(rtu), false).iterator().hasNext();
    }
}
