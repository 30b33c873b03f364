/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import org.telecontrol.exchange.layout.LayoutProfile;

/**
 * How points are written.
 *
 * @param extraColumns whether columns that a list had beside its layout come back behind the layout's columns;
 *                     DataMiner expects the layout's columns only
 */
public record ExportOptions(LayoutProfile profile, boolean extraColumns) {

    public static ExportOptions of(LayoutProfile profile) {
        return new ExportOptions(profile, false);
    }
}
