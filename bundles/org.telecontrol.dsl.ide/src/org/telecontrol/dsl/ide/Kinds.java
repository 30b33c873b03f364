/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide;

import org.eclipse.emf.ecore.EClass;
import org.telecontrol.model.station.StationPackage;

/** What the elements of a configuration are called. */
public final class Kinds {

    private Kinds() {}

    public static String word(EClass kind) {
        return switch (kind.getClassifierID()) {
            case StationPackage.LINK_PROFILE -> "link profile";
            case StationPackage.TYPICAL -> "typical";
            case StationPackage.RTU -> "RTU";
            case StationPackage.STATION -> "station";
            case StationPackage.TYPICAL_USE -> "use of a typical";
            case StationPackage.POINT -> "point";
            case StationPackage.COMMAND -> "command";
            case StationPackage.DVE_GROUP -> "DVE group";
            default -> kind.getName();
        };
    }
}
