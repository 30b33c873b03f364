/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.icons;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.telecontrol.model.station.StationPackage;
import org.telecontrol.ui.common.icons.Icon;

/** The icons of the elements of a configuration. */
public final class KindIcons {

    private KindIcons() {}

    /** Null for a kind without one. */
    public static @Nullable Image image(EClass kind) {
        var icon = icon(kind);
        return icon == null ? null : icon.image();
    }

    private static @Nullable Icon icon(EClass kind) {
        return switch (kind.getClassifierID()) {
            case StationPackage.RTU -> Icon.RTU;
            case StationPackage.STATION -> Icon.STATION;
            case StationPackage.POINT -> Icon.POINT;
            case StationPackage.COMMAND -> Icon.COMMAND;
            case StationPackage.TYPICAL -> Icon.TYPICAL;
            case StationPackage.TYPICAL_USE -> Icon.USE;
            case StationPackage.LINK_PROFILE -> Icon.LINK;
            case StationPackage.DVE_GROUP -> Icon.DVE;
            default -> null;
        };
    }
}
