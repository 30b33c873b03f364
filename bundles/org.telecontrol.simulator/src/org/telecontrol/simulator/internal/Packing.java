/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.simulator.internal.Process.Report;

/**
 * Puts reports into as few ASDUs as is sensible: neighbours of one type into one ASDU, with SQ where the addresses follow
 * one another and the type has no time tag.
 */
record Packing(LinkSettings settings) {

    /** From so many consecutive addresses on SQ is used. */
    private static final int WORTH_A_SEQUENCE = 4;

    List<Asdu> pack(List<Report> reports, CauseOfTransmission cause) {
        var asdus = new ArrayList<Asdu>();
        for (int first = 0; first < reports.size();) {
            int sequence = sequenceFrom(reports, first);
            int end = sequence >= WORTH_A_SEQUENCE ? first + sequence : looseFrom(reports, first);
            asdus.add(asdu(reports.subList(first, end), cause, sequence >= WORTH_A_SEQUENCE));
            first = end;
        }
        return asdus;
    }

    private static Asdu asdu(List<Report> reports, CauseOfTransmission cause, boolean sequence) {
        var head = reports.getFirst();
        List<InformationObject> objects = reports.stream().map(Report::object).toList();
        return Asdu.of(head.type(), cause, head.commonAddress(), objects).withSequence(sequence);
    }

    /** How many reports from here on fit into one ASDU with SQ. */
    private int sequenceFrom(List<Report> reports, int first) {
        var head = reports.get(first);
        if (head.type().timeTag() != TimeTag.NONE) {
            return 1;
        }
        int most = settings.objectsPerAsdu(head.type(), true);
        int count = 1;
        while (count < most && first + count < reports.size() && isAlike(head, reports.get(first + count))
                && reports.get(first + count).object().ioa() == head.object().ioa() + count) {
            count++;
        }
        return count;
    }

    /** Where the ASDU without SQ that begins here ends: when it is full, or something worth a sequence begins. */
    private int looseFrom(List<Report> reports, int first) {
        var head = reports.get(first);
        int most = settings.objectsPerAsdu(head.type(), false);
        int end = first + 1;
        while (end - first < most && end < reports.size() && isAlike(head, reports.get(end))
                && sequenceFrom(reports, end) < WORTH_A_SEQUENCE) {
            end++;
        }
        return end;
    }

    private static boolean isAlike(Report one, Report other) {
        return one.type() == other.type() && one.commonAddress() == other.commonAddress();
    }
}
