/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.DecodedApdu;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.internal.asdu.AsduEncoder;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.UFrame;
import org.telecontrol.simulator.SimulatedRtu;

/** Holds the dialogue of a row; sequence numbers are kept and checked on the way. */
final class Dialogue {

    private static final String CLOSED = "closed";

    private final Line line;
    private final SimulatedRtu rtu;
    private final ApduDecoder decoder;
    private final Supplier<Instant> now;
    private final AsduEncoder encoder = new AsduEncoder(LinkSettings.DEFAULT);
    private final List<String> went = new ArrayList<>();
    private int sent;
    private int received;
    private int acknowledged;

    Dialogue(Line line, SimulatedRtu rtu, ApduDecoder decoder, Supplier<Instant> now) {
        this.now = now;
        this.line = line;
        this.rtu = rtu;
        this.decoder = decoder;
    }

    /** How it went, in words: as in the row when all was right. At the end nothing more may come than what was expected. */
    List<String> hold(Row row) throws IOException {
        for (var step : row.steps()) {
            went.add(take(step));
        }
        if (!went.getLast().equals(CLOSED)) {
            line.send(Apdu.u(UFrame.TESTFR_ACT).octets());
            for (var next = receive(); !next.equals(UFrame.TESTFR_CON.toString()); next = receive()) {
                went.add("unexpected " + next);
                if (next.equals(CLOSED)) {
                    break;
                }
            }
        }
        return went;
    }

    private String take(Step step) throws IOException {
        switch (step) {
            case Step.Send send -> line.send(frame(send.words()).octets());
            case Step.Octets octets -> line.send(HexFormat.ofDelimiter(" ").parseHex(octets.hex()));
            case Step.Ask ask -> ask(ask);
            case Step.Happen happen -> happen.what().accept(rtu);
            case Step.Expect expect -> {
                return receive();
            }
        }
        return step.words();
    }

    private void ask(Step.Ask ask) throws IOException {
        acknowledged = ask.acknowledges() ? received : acknowledged;
        var asdu = encoder.encode(ask.fresh() ? fresh(ask.asdu()) : ask.asdu());
        line.send(Apdu.i(sent++ + ask.skipped(), acknowledged, asdu).octets());
    }

    private Asdu fresh(Asdu asdu) {
        var tag = Cp56Time2a.of(now.get(), ZoneOffset.UTC);
        var type = asdu.type().orElseThrow();
        return Asdu.of(type, asdu.cause(), asdu.commonAddress(), asdu.objects().stream()
                .map(object -> new InformationObject(object.ioa(), object.element(), object.quality(),
                        object.qualifier(), tag))
                .toList());
    }

    private static Apdu frame(String words) {
        if (words.startsWith("S ")) {
            return Apdu.s(Integer.parseInt(words.substring(2)));
        }
        for (var function : UFrame.values()) {
            if (function.toString().equals(words)) {
                return Apdu.u(function);
            }
        }
        throw new IllegalArgumentException(words);
    }

    private String receive() throws IOException {
        var octets = line.receive();
        if (octets.isEmpty()) {
            return CLOSED;
        }
        var apdu = decoder.decode(octets.get());
        if (apdu instanceof DecodedApdu.Information information) {
            if (information.sendSequence() != received++) {
                return "out of sequence: " + Words.of(apdu);
            }
            if (information.receiveSequence() > sent) {
                return "acknowledges what was never sent: " + Words.of(apdu);
            }
        }
        return Words.of(apdu);
    }
}
