/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.telecontrol.dsl.naming.OtherFiles;
import org.telecontrol.dsl.naming.StationDescriptionStrategy;
import org.telecontrol.dsl.naming.UsedTexts;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.values.ValueConversion;

import com.google.inject.Inject;

/** Texts that other points of all files have, the most frequent first, as they are written; with how often they are used. */
class TextsInUse {

    @Inject
    private OtherFiles otherFiles;

    /** Sets of state texts that go with a kind of value, the standard's own among them. */
    Map<String, Integer> states(PointProperties point, ValueKind kind) {
        var used = usedBeside(point).of(kind.name());
        var standard = ValueConversion.standardStates(kind);
        if (!standard.isEmpty()) {
            used.putIfAbsent(UsedTexts.written(standard), 0);
        }
        return used;
    }

    Map<String, Integer> units(PointProperties point) {
        return usedBeside(point).of(UsedTexts.UNIT);
    }

    private UsedTexts usedBeside(PointProperties point) {
        var used = new UsedTexts();
        if (EcoreUtil.getRootContainer(point) instanceof Configuration file) {
            used.addAll(file, point);
        }
        otherFiles.all(point.eResource(), Literals.CONFIGURATION).forEach(file -> {
            var texts = file.getUserData(StationDescriptionStrategy.TEXTS);
            if (texts != null) {
                used.addAll(texts);
            }
        });
        return used;
    }
}
