/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.DVE_GROUP__PARENT;
import static org.telecontrol.model.station.StationPackage.Literals.RTU;

import java.util.stream.Stream;

import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.naming.OtherFiles;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Rtu;

/** Groups out of themselves, and with points in them. */
final class DveFixes implements Fixes {

    private static final int MOST = 3;

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        return switch (broken.code()) {
            case IssueCodes.DVE_CYCLE -> Fixes.around(broken.element(), DveGroup.class)
                    .flatMap(group -> broken.edits().removeWithKeyword(group, DVE_GROUP__PARENT)
                            .map(edit -> new QuickFix("Take " + group.getName() + " out of the other group", edit))
                            .stream());
            case IssueCodes.DVE_EMPTY -> Fixes.around(broken.element(), DveGroup.class)
                    .flatMap(group -> Stream.concat(members(group, broken.edits()),
                            Stream.of(new QuickFix("Remove " + group.getName(), broken.edits().remove(group)))));
            default -> Stream.empty();
        };
    }

    /** All of an RTU: of this file first. */
    private static Stream<QuickFix> members(DveGroup group, Edits edits) {
        var brace = edits.keyword(group, "{");
        if (brace.isEmpty() || !(group.eContainer() instanceof Configuration file)) {
            return Stream.empty();
        }
        var services = StationStandaloneSetup.services();
        var here = file.getElements().stream().filter(Rtu.class::isInstance).map(rtu -> rtu.getName());
        var elsewhere = services.get(OtherFiles.class).all(group.eResource(), RTU)
                .map(rtu -> rtu.getName().toString());
        return Stream.concat(here, elsewhere).filter(name -> name != null).distinct().limit(MOST)
                .map(name -> "include " + services.get(Names.class).format(name) + ".*")
                .map(member -> new QuickFix("Write " + member,
                        edits.insert(brace.get().getEndOffset(), edits.lineBelow(group) + member)));
    }
}
