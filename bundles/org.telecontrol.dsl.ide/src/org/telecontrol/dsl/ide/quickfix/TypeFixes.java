/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__TYPE;

import java.util.stream.Stream;

import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.iec104.Direction;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;

/** Types of the 104 profile and of the right direction. */
final class TypeFixes implements Fixes {

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        if (!(broken.element() instanceof InformationObject object) || object.getType() == null) {
            return Stream.empty();
        }
        return switch (broken.code()) {
            case IssueCodes.TYPE_PROFILE -> twin(object, broken.edits());
            case IssueCodes.TYPE_DIRECTION -> otherDirection(object, broken.edits());
            default -> Stream.empty();
        };
    }

    private static Stream<QuickFix> twin(InformationObject object, Edits edits) {
        return object.getType().cp56Twin().stream()
                .flatMap(twin -> edits.replace(object, INFORMATION_OBJECT__TYPE, twin.name())
                        .map(edit -> new QuickFix("Change the type to " + twin, edit)).stream());
    }

    private static Stream<QuickFix> otherDirection(InformationObject object, Edits edits) {
        var is = object instanceof Command ? "command" : "point";
        var fits = object.getType().direction() == Direction.CONTROL ? "command" : "point";
        return object.getType().direction().isProcess()
                ? edits.keyword(object, is)
                        .map(word -> new QuickFix("Make it a " + fits, edits.replace(word, fits))).stream()
                : Stream.empty();
    }
}
