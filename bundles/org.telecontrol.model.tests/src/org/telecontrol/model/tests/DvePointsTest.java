/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.StationFactory;

class DvePointsTest {

    private final DemoGrid grid = new DemoGrid();
    private final DveGroup group = StationFactory.eINSTANCE.createDveGroup();

    @Test
    void aMemberSelectsByRtuUseAndPoint() {
        member(member -> {
            member.setRtu(grid.rtu);
            member.setElement(grid.second);
            member.setPoint(grid.voltage);
        });
        member(member -> {
            member.setRtu(grid.rtu);
            member.setElement(grid.temperature);
        });
        assertSelects("F02.U_L1", "HallTemp");
    }

    @Test
    void aPatternIsOverWhatStandsBelowTheNamedElement() {
        member(member -> {
            member.setRtu(grid.rtu);
            member.setElement(grid.first);
            member.setPattern("Q0_*");
        });
        assertSelects("F01.Q0_Pos", "F01.Q0_Ctl");
    }

    @Test
    void aPatternWithoutAnRtuIsOverWholeNames() {
        member(member -> member.setPattern("NORTH.F0?.U_L1"));
        assertSelects("F01.U_L1", "F02.U_L1");
    }

    @Test
    void aLaterExclusionTakesAwayWhatAnEarlierInclusionGave() {
        member(member -> member.setRtu(grid.rtu));
        member(member -> {
            member.setExcluded(true);
            member.setPattern("*.Q0_*");
        });
        assertSelects("F01.U_L1", "F02.U_L1", "HallTemp");
    }

    @Test
    void noPointIsSelectedTwice() {
        member(member -> member.setRtu(grid.rtu));
        member(member -> member.setPattern("*"));
        assertEquals(7, selected().size());
    }

    private void member(Consumer<DveMember> change) {
        DveMember member = StationFactory.eINSTANCE.createDveMember();
        change.accept(member);
        group.getMembers().add(member);
    }

    private List<String> selected() {
        return DvePoints.of(group, List.of(grid.rtu)).stream().map(ConfiguredPoint::name).toList();
    }

    private void assertSelects(String... names) {
        assertEquals(List.of(names), selected());
    }
}
