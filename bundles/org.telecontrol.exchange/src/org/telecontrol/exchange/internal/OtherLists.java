/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.sheet.SheetRow;

/** Lists of other protocols, which have addresses of another kind and must not become points. */
final class OtherLists {

    private static final int SPEAKING = 2;
    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("DNP3",
                Set.of("DNP", "DNP3", "DNPINDEX", "DNP3INDEX", "DNPPOINT", "OBJECTGROUP", "OBJGROUP", "VARIATION",
                        "STATICVARIATION", "EVENTVARIATION", "DEFAULTVARIATION", "EVENTCLASS", "POINTINDEX",
                        "DNPADDRESS",
                        "CLASSASSIGNMENT", "GROUPVARIATION"));
        WORDS.put("Modbus", Set.of("MODBUS", "FUNCTIONCODE", "REGISTER", "REGISTERADDRESS", "HOLDINGREGISTER",
                "INPUTREGISTER", "COIL", "MODBUSADDRESS", "MODBUSREGISTER", "BYTEORDER", "WORDORDER", "UNITID",
                "SLAVEID"));
        WORDS.put("OPC", Set.of("OPC", "OPCITEM", "OPCITEMID", "OPCTAG", "OPCADDRESS", "OPCSERVER", "NODEID", "ITEMID",
                "PROGID", "OPCUANODEID", "NAMESPACEINDEX"));
        WORDS.put("IEC 61850",
                Set.of("LOGICALNODE", "LOGICALDEVICE", "FCDA", "DATAOBJECT", "FUNCTIONALCONSTRAINT", "LNCLASS",
                        "DATAATTRIBUTE", "GOOSE", "DATASET"));
        WORDS.put("IEC 60870-5-103", Set.of("FUN", "INF", "FUNINF", "FUNCTIONTYPE", "INFORMATIONNUMBER"));
    }

    private static final Set<String> OURS = Set.of("IOA", "INFORMATIONOBJECTADDRESS", "COMMONADDRESS", "IEC104",
            "TYPEIDENTIFICATION", "ASDU", "CASDU");

    /** Words that no list of ours has above a column. */
    private static final Set<String> ENOUGH = Set.of("REGISTERADDRESS", "HOLDINGREGISTER", "INPUTREGISTER",
            "MODBUSADDRESS", "MODBUSREGISTER", "REGISTER", "OPCITEM", "OPCITEMID", "OPCTAG", "OPCUANODEID",
            "DNP3INDEX", "DNPINDEX", "DNPADDRESS");

    private OtherLists() {}

    /** The protocol whose list it is, with the words that tell it; empty when nothing does. */
    static Optional<String> protocol(List<SheetRow> top) {
        var found = new TreeSet<String>();
        top.forEach(row -> row.cells().forEach(cell -> found.add(LayoutColumn.normalized(cell.trimmed()))));
        if (found.stream().anyMatch(OURS::contains)) {
            return Optional.empty();
        }
        for (var protocol : WORDS.entrySet()) {
            var speaking = new ArrayList<>(found);
            speaking.retainAll(protocol.getValue());
            boolean named = found.stream().anyMatch(text -> text.length() < 60
                    && text.contains(LayoutColumn.normalized(protocol.getKey())));
            if (speaking.size() >= SPEAKING || speaking.stream().anyMatch(ENOUGH::contains)
                    || named && !speaking.isEmpty()) {
                return Optional.of(protocol.getKey());
            }
        }
        return Optional.empty();
    }
}
