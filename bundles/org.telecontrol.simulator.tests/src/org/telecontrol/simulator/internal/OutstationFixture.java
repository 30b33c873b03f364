/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.SimulationOptions;

/** One simulated RTU and controlling stations, without a network; what is asked is answered before a call returns. */
final class OutstationFixture {

    final VirtualLinkClock clock = new VirtualLinkClock();
    final FakeLinks network = new FakeLinks(clock);
    final SimulatedRtu rtu;

    OutstationFixture(Rtu rtu, double rate, long seed) {
        try {
            this.rtu = new OutstationSimulator(network, List.of(), clock, Runnable::run)
                    .start(List.of(rtu), SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(rate)
                            .withSeed(seed))
                    .rtus().getFirst();
        } catch (LinkException e) {
            throw new AssertionError(e);
        }
    }

    Master master() {
        return new Master();
    }

    /** A controlling station whose data transfer is started. */
    final class Master {

        final RecordingListener listener = new RecordingListener();
        final ControllingStation link = network.connect(rtu.endpoint(), LinkSettings.DEFAULT, listener);

        Master() {
            link.startDataTransfer();
        }

        /** Sends, and gives what comes back. */
        List<Asdu> ask(Asdu asdu) {
            listener.clear();
            link.send(asdu);
            return listener.received();
        }

        List<Asdu> ask(TypeIdentification type, int station, InformationElement element) {
            return ask(Asdu.of(type, CauseOfTransmission.ACTIVATION, station, InformationObject.of(0, element)));
        }

        List<Asdu> command(TypeIdentification type, int ioa, InformationElement value, Qualifier qualifier) {
            return ask(Asdu.of(type, CauseOfTransmission.ACTIVATION, 1,
                    InformationObject.command(ioa, value, qualifier, null)));
        }
    }

    /** "C_IC_NA_1 ACTIVATION_CON", with "-" in front of a negative cause. */
    static List<String> summary(List<Asdu> asdus) {
        return asdus.stream().map(asdu -> asdu.typeName() + " " + (asdu.negative() ? "-" : "") + asdu.cause())
                .toList();
    }

    static List<Integer> addresses(List<Asdu> asdus) {
        var addresses = new ArrayList<Integer>();
        asdus.stream().filter(asdu -> asdu.typeName().startsWith("M_"))
                .forEach(asdu -> asdu.objects().forEach(object -> addresses.add(object.ioa())));
        return addresses;
    }
}
