/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.simulator.SimulatedRtu;

/** Writes rows of one theme. */
final class Rows {

    private final String theme;
    private final List<Row> rows = new ArrayList<>();

    Rows(String theme) {
        this.theme = theme;
    }

    List<Row> rows() {
        return rows;
    }

    /** What the station has to do. */
    Rows does(String function, Step... steps) {
        return row(function, true, false, steps);
    }

    /** What the station has to refuse. */
    Rows refuses(String function, Step... steps) {
        return row(function, false, false, steps);
    }

    Rows doesInTime(String function, Step... steps) {
        return row(function, true, true, steps);
    }

    Rows refusesInTime(String function, Step... steps) {
        return row(function, false, true, steps);
    }

    private Rows row(String function, boolean positive, boolean timed, Step... steps) {
        rows.add(new Row(theme, function, positive, timed, List.of(steps)));
        return this;
    }

    // ---- steps

    /** These in a row where data transfer is started first. */
    static Step[] started(Step... steps) {
        var all = new ArrayList<Step>(List.of(send("STARTDT act"), expect("STARTDT con")));
        all.addAll(Arrays.asList(steps));
        return all.toArray(Step[]::new);
    }

    static Step send(String words) {
        return new Step.Send(words);
    }

    static Step octets(String words, String hex) {
        return new Step.Octets(words, hex);
    }

    static Step expect(String words) {
        return new Step.Expect(words);
    }

    static Step happen(String words, Consumer<SimulatedRtu> what) {
        return new Step.Happen(words, what);
    }

    static Step ask(Asdu asdu) {
        return new Step.Ask(asdu, false, 0, true);
    }

    static Step askFresh(Asdu asdu) {
        return new Step.Ask(asdu, true, 0, true);
    }

    static Step askSilently(Asdu asdu) {
        return new Step.Ask(asdu, false, 0, false);
    }

    static Step askOutOfSequence(Asdu asdu) {
        return new Step.Ask(asdu, false, 1, true);
    }

    /** So many times. */
    static Step[] times(int count, Step... steps) {
        var all = new ArrayList<Step>();
        for (int i = 0; i < count; i++) {
            all.addAll(Arrays.asList(steps));
        }
        return all.toArray(Step[]::new);
    }

    static Step[] all(Step[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray(Step[]::new);
    }

    // ---- ASDUs

    static Asdu asdu(TypeIdentification type, CauseOfTransmission cause, int station, int ioa,
            InformationElement element) {
        return Asdu.of(type, cause, station, InformationObject.of(ioa, element));
    }

    static Asdu command(TypeIdentification type, CauseOfTransmission cause, int ioa, InformationElement element,
            Qualifier qualifier) {
        return Asdu.of(type, cause, 1, InformationObject.command(ioa, element, qualifier, null));
    }
}
