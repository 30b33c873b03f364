/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.iec104.AddressNotation;

/**
 * How points are written.
 *
 * @param extraColumns whether columns that a list had beside its layout come back behind the layout's columns;
 *                     DataMiner expects the layout's columns only
 * @param origin       what lists said of the points: it is said in the same words where it still holds
 */
public record ExportOptions(LayoutProfile profile, boolean extraColumns, LastImport origin) {

    public static ExportOptions of(LayoutProfile profile) {
        return new ExportOptions(profile, false, LastImport.NONE);
    }

    public ExportOptions withExtraColumns() {
        return new ExportOptions(profile, true, origin);
    }

    /** Addresses are written like that where the layout leaves it open. */
    public ExportOptions withAddresses(AddressNotation notation) {
        return new ExportOptions(profile.withAddresses(notation), extraColumns, origin);
    }

    public ExportOptions withOrigin(LastImport origin) {
        return new ExportOptions(profile, extraColumns, origin);
    }
}
