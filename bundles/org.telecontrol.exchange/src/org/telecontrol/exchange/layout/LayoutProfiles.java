/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import static org.telecontrol.exchange.layout.ColumnRole.ADDRESS;
import static org.telecontrol.exchange.layout.ColumnRole.COMMAND_ADDRESS;
import static org.telecontrol.exchange.layout.ColumnRole.COMMON_ADDRESS;
import static org.telecontrol.exchange.layout.ColumnRole.DESCRIPTION;
import static org.telecontrol.exchange.layout.ColumnRole.FACTOR;
import static org.telecontrol.exchange.layout.ColumnRole.HOST;
import static org.telecontrol.exchange.layout.ColumnRole.METADATA;
import static org.telecontrol.exchange.layout.ColumnRole.NAME;
import static org.telecontrol.exchange.layout.ColumnRole.QUALIFIED_NAME;
import static org.telecontrol.exchange.layout.ColumnRole.RTU;
import static org.telecontrol.exchange.layout.ColumnRole.SIGNAL_CLASS;
import static org.telecontrol.exchange.layout.ColumnRole.STATES;
import static org.telecontrol.exchange.layout.ColumnRole.UNIT;
import static org.telecontrol.exchange.layout.LayoutColumn.number;
import static org.telecontrol.exchange.layout.LayoutColumn.text;

import java.util.List;
import java.util.Optional;

import org.telecontrol.exchange.layout.LayoutProfile.ClassWords;

/** The layouts that are shipped: what Skyline DataMiner's connector "IEC 60870 5-104" imports. */
public final class LayoutProfiles {

    /** The table of the connector's help page: 19 columns, one RTU, no common address. */
    public static final LayoutProfile DATAMINER_HELP = new LayoutProfile("dataminer-help", "DataMiner help page",
            "Table of the help page of DataMiner's connector IEC 60870 5-104, 19 columns. Host, port and common address"
                    + " are not in it. " + TypeRule.DESCRIPTION,
            ClassWords.SHORT,
            List.of(number("IOA", ADDRESS, "InformationObjectAddress"),
                    number("IOA_WRITE", COMMAND_ADDRESS, "InformationObjectAddressWrite"),
                    text("FAMILY", METADATA, "Family"), text("SUBFAMILY", METADATA, "SubFamily"),
                    text("OBJECT", METADATA, "Object"), number("N1", METADATA, "N1"), number("NC1", METADATA, "NC1"),
                    text("ELEMENT", METADATA, "Element"), number("N2", METADATA, "N2"), number("NC2", METADATA, "NC2"),
                    text("SIGNAL", NAME, "Signal"), number("N3", METADATA, "N3"), text("SERVICE", METADATA, "Service"),
                    text("CUSTOM_LABEL", DESCRIPTION, "SignalDescription"), number("FACTOR", FACTOR, "Factor"),
                    text("DISCREETS", STATES, "Discreets"), text("UNITS", UNIT, "Units"),
                    text("TYPE", SIGNAL_CLASS, "Type"), text("IDEN_INGRID", METADATA, "IdenIngrid")));

    /** The rows of the connector's import message: 23 fields, any number of RTUs and common addresses. */
    public static final LayoutProfile DATAMINER_METADATA = new LayoutProfile("dataminer-metadata",
            "DataMiner MetaDataRow",
            "Rows of the import message of DataMiner's connector IEC 60870 5-104, 23 columns. Each Ip is an RTU, each"
                    + " CommonAddress a station. " + TypeRule.DESCRIPTION,
            ClassWords.LONG,
            List.of(text("Key", QUALIFIED_NAME, "Key"), text("Family", METADATA, "Family"),
                    text("SubFamily", METADATA, "SubFamily"), text("Object", METADATA, "Object"),
                    text("SubObject", METADATA, "SubObject"), text("Service", METADATA, "Service"),
                    text("Uca", METADATA, "Uca"), text("Position", METADATA, "Position"),
                    new LayoutColumn("Status", METADATA, "Status", false, "Enable"), text("Ip", HOST, "Ip"),
                    text("Type", SIGNAL_CLASS, "Type"), number("IdSimet", METADATA, "IdSimet"),
                    text("ParameterSimet", METADATA, "ParameterSimet"), text("IdenIngrid", METADATA, "IdenIngrid"),
                    text("DeviceName", RTU, "DeviceName"), text("SignalDescription", DESCRIPTION, "SignalDescription"),
                    text("Discreets", STATES, "Discreets"), number("Factor", FACTOR, "Factor"),
                    number("CommonAddress", COMMON_ADDRESS, "CommonAddress"),
                    number("InformationObjectAddress", ADDRESS, "InformationObjectAddress"),
                    text("Units", UNIT, "Units"),
                    number("InformationObjectAddressWrite", COMMAND_ADDRESS, "InformationObjectAddressWrite"),
                    text("Site", METADATA, "Site")));

    private static final List<LayoutProfile> ALL = List.of(DATAMINER_HELP, DATAMINER_METADATA);

    private LayoutProfiles() {}

    public static List<LayoutProfile> all() {
        return ALL;
    }

    public static Optional<LayoutProfile> find(String id) {
        return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
