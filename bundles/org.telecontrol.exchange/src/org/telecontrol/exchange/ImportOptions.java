/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.iec104.AddressNotation;

/**
 * What the engineer says beside the list.
 *
 * @param layouts       those that are tried when no layout is chosen
 * @param profile       the layout; none: recognised
 * @param sheet         name of the sheet to read; none: the first that is a point list
 * @param rtu           name of the RTU all rows belong to; none: as the list says, else the only RTU of the
 *                      configuration, else made from the file's name
 * @param host          host of the RTU; none: as the list says
 * @param port          TCP port of the RTU; none: 2404 for an RTU that is new
 * @param commonAddress for rows that name none; none: the RTU's only station, else 1
 * @param removeMissing whether points that the list no longer has are removed from the stations it names
 * @param preferList    whether the list wins where it and the configuration have both changed since the last import
 * @param csv           what is known of the list's form if its values are separated
 * @param addresses     how addresses are preferred: dotted ones have their octets in that order where neither the layout
 *                      nor the cells tell
 */
public record ImportOptions(LayoutProfiles layouts, @Nullable LayoutProfile profile, @Nullable String sheet,
        @Nullable String rtu,
        @Nullable String host, @Nullable Integer port, @Nullable Integer commonAddress, boolean removeMissing,
        boolean preferList, CsvOptions csv, AddressNotation addresses) {

    public static final ImportOptions DEFAULT = new ImportOptions(LayoutProfiles.shipped(), null, null, null, null,
            null, null, false, false, CsvOptions.DETECTED, AddressNotation.DECIMAL);

    public ImportOptions withLayouts(LayoutProfiles layouts) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withProfile(@Nullable LayoutProfile profile) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withSheet(@Nullable String sheet) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withRtu(@Nullable String rtu) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withHost(@Nullable String host) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withPort(@Nullable Integer port) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withCommonAddress(@Nullable Integer commonAddress) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withRemoveMissing(boolean removeMissing) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withPreferList(boolean preferList) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withCsv(CsvOptions csv) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }

    public ImportOptions withAddresses(AddressNotation addresses) {
        return new ImportOptions(layouts, profile, sheet, rtu, host, port, commonAddress, removeMissing, preferList,
                csv, addresses);
    }
}
