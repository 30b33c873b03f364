/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ide.symbols.Symbol;
import org.telecontrol.dsl.ide.symbols.SymbolSearch;
import org.telecontrol.iec104.AddressNotation;

/** Elements of all files by name and by address. */
class SymbolSearchTest {

    private static final String BAY = "typical Bay { point Pos M_DP_TB_1 +0 point U M_ME_NC_1 +3 command Ctl C_DC_NA_1 +9 }";
    private static final String NORTH = "rtu NORTH { station 7 { use Bay F01 from 1000 { override U at 70000 omit Ctl } "
            + "use Bay F02 from 2000 point T M_ME_NC_1 2003 } station 8 { point T2 M_ME_NC_1 2003 } }";
    private static final String GROUPS = "dve \"Feeder F01\" { include NORTH.F01.* } link fast { }";

    @Test
    void names() {
        assertEquals("""
                "Feeder F01"
                NORTH.F01
                NORTH.F01.Pos M_DP_TB_1 7:1000
                NORTH.F01.U M_ME_NC_1 7:70000
                """.replace("\"", ""), found("F01"));
        assertEquals("""
                NORTH.F01.U M_ME_NC_1 7:70000
                NORTH.F02.U M_ME_NC_1 7:2003
                Bay.U
                """.replace("Bay.U\n", ""), found("F01.U") + found("f02.u"));
        assertEquals("fast\n", found("fas"));
    }

    @Test
    void addresses() {
        assertEquals("NORTH.F02.U M_ME_NC_1 7:2003\nNORTH.T M_ME_NC_1 7:2003\nNORTH.T2 M_ME_NC_1 8:2003\n",
                found("2003"));
        assertEquals("NORTH.T2 M_ME_NC_1 8:2003\n", found("8:2003"));
        assertEquals("NORTH.F01.U M_ME_NC_1 7:70000\n", found("1.17.112"));
        assertEquals("NORTH.F01.U M_ME_NC_1 7:70000\n", found("0x11170"));
        assertEquals("NORTH.F02.Ctl C_DC_NA_1 7:2009\n", found("2009"));
        assertEquals("", found("1009"));
    }

    @Test
    void pointsWithTheirDescriptions() {
        var file = Editing
                .read("typical B { point U M_ME_NC_1 +3 \"Voltage L1\" } rtu R { station 7 { use B F from 1000 "
                        + "point T M_ME_NC_1 66051 \"Hall temperature\" } } dve T { include R.* }");
        var index = Editing.service(ResourceDescriptionsProvider.class).getResourceDescriptions(file);
        var search = Editing.service(SymbolSearch.class);
        assertEquals(List.of("R.F.U Voltage L1", "R.T Hall temperature"),
                search.points(index, "", AddressNotation.DECIMAL, 10, CancelIndicator.NullImpl).stream()
                        .map(it -> it.name() + " " + it.point().orElseThrow().description()).sorted().toList());
        for (var notation : AddressNotation.values()) {
            assertEquals(List.of("R.T"), search.points(index, notation.format(66051), notation, 10,
                    CancelIndicator.NullImpl).stream().map(Symbol::name).toList(), notation.name());
        }
    }

    @Test
    void anyPartOfANameIsEnough() {
        assertEquals("NORTH.T2 M_ME_NC_1 8:2003\n", found("h.t2"));
        assertEquals("Feeder F01\n", found("eder"));
    }

    @Test
    void noMoreThanWanted() {
        assertEquals(2, find("", 2).lines().count());
    }

    private static String found(String query) {
        return find(query, 100);
    }

    private static String find(String query, int most) {
        var file = Editing.read(GROUPS, BAY, NORTH);
        var index = Editing.service(ResourceDescriptionsProvider.class).getResourceDescriptions(file);
        return Editing.service(SymbolSearch.class).find(index, query, most, CancelIndicator.NullImpl).stream()
                .map(symbol -> symbol.name() + (symbol.detail().isEmpty() ? "" : " " + symbol.detail()) + "\n")
                .sorted().collect(Collectors.joining());
    }
}
