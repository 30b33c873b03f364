/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;

import org.eclipse.neoscada.protocol.iec60870.ProtocolOptions;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.QualityInformation;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.Value;
import org.eclipse.neoscada.protocol.iec60870.server.Server;
import org.eclipse.neoscada.protocol.iec60870.server.data.DataModule;
import org.eclipse.neoscada.protocol.iec60870.server.data.DataModuleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.FreePorts;
import org.telecontrol.link.testkit.RecordingListener;

/**
 * Our controlling station against the server of Eclipse NeoSCADA. Its read command is left out: it needs a Guava that the
 * language does not run on.
 */
@Timeout(60)
class NeoScadaServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int STATION = 3;
    private static final int SWITCH = 10;
    private static final int VOLTAGE = 20;
    private static final int STEPS = 30;

    private final NeoScadaModel model = new NeoScadaModel(STATION);
    private final RecordingListener listener = new RecordingListener();
    private final Server server;
    private final ControllingStation link;

    NeoScadaServerTest() throws IOException {
        int port = FreePorts.one();
        var options = new ProtocolOptions.Builder();
        options.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        var moduleOptions = new DataModuleOptions.Builder();
        moduleOptions.setBooleansWithTimestamp(true);
        moduleOptions.setFloatsWithTimestamp(true);
        server = new Server(new InetSocketAddress("127.0.0.1", port), options.build(),
                List.of(new DataModule(moduleOptions.build(), model)));
        awaitListening(port);
        link = new J60870LinkProvider().connect(Endpoint.loopback(port), LinkSettings.DEFAULT, listener);
    }

    /** The server binds its port after its constructor has returned. */
    private static void awaitListening(int port) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                new Socket("127.0.0.1", port).close();
                return;
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("The server does not listen");
    }

    /** The server reports changes some time after it has confirmed STARTDT, but before it answers a request. */
    @BeforeEach
    void start() {
        listener.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        listener.awaitState(LinkState.STARTED);
        model.set(SWITCH, Value.FALSE());
        link.interrogate(STATION, 0);
        listener.awaitAsdu(TypeIdentification.C_IC_NA_1, CauseOfTransmission.ACTIVATION_TERMINATION);
        listener.clear();
    }

    @AfterEach
    void stop() throws Exception {
        link.abort();
        server.close();
        model.stop();
    }

    private InformationObject await(TypeIdentification type, CauseOfTransmission cause, int ioa) {
        var asdu = listener.awaitAsdu(type + " " + ioa, candidate -> candidate.is(type) && candidate.cause() == cause
                && candidate.objects().stream().anyMatch(object -> object.ioa() == ioa));
        assertEquals(STATION, asdu.commonAddress());
        return asdu.objects().stream().filter(object -> object.ioa() == ioa).findFirst().orElseThrow();
    }

    @Test
    void interrogationReadsEveryValue() {
        model.set(SWITCH, Value.TRUE());
        model.set(VOLTAGE, new Value<>(12.5f, 0L, new QualityInformation(true, false, true, false)));
        assertTrue(link.interrogate(STATION, 0));
        listener.awaitAsdu(TypeIdentification.C_IC_NA_1, CauseOfTransmission.ACTIVATION_CON);
        listener.awaitAsdu(TypeIdentification.C_IC_NA_1, CauseOfTransmission.ACTIVATION_TERMINATION);
        var cause = CauseOfTransmission.INTERROGATED_BY_STATION;
        assertEquals(SinglePoint.ON, await(TypeIdentification.M_SP_NA_1, cause, SWITCH).element());
        var voltage = await(TypeIdentification.M_ME_NC_1, cause, VOLTAGE);
        assertEquals(new ShortFloat(12.5f), voltage.element());
        assertEquals(Quality.of(QualityFlag.INVALID, QualityFlag.BLOCKED), voltage.quality());
    }

    @Test
    void changesComeSpontaneouslyWithTheirTime() {
        var changed = Instant.parse("2026-11-22T10:15:30.163Z");
        model.set(SWITCH, new Value<>(true, changed.toEpochMilli(), QualityInformation.OK));
        var object = await(TypeIdentification.M_SP_TB_1, CauseOfTransmission.SPONTANEOUS, SWITCH);
        assertEquals(SinglePoint.ON, object.element());
        var time = object.time();
        assertTrue(time != null);
        assertEquals(changed, time.toInstant(ZoneOffset.UTC, Instant.EPOCH).orElseThrow());
    }

    @Test
    void aLongRunOfChangesArrivesInOrder() {
        for (int i = 1; i <= 1_000; i++) {
            model.set(VOLTAGE, Value.ok((float) i));
            float expected = i;
            listener.awaitAsdu("value " + i, asdu -> asdu.objects().stream()
                    .anyMatch(object -> object.element().equals(new ShortFloat(expected))));
            listener.clear();
        }
    }

    /** NeoSCADA 0.4.0 looks for S/E in a ninth bit, so it cannot be asked for a selection. */
    @Test
    void commandsAreCarriedOut() throws Exception {
        link.command(TypeIdentification.C_SC_NA_1, STATION, SWITCH, SinglePoint.ON, Qualifier.EXECUTE, null);
        var confirmation = listener.awaitAsdu(TypeIdentification.C_SC_NA_1, CauseOfTransmission.ACTIVATION_CON);
        assertFalse(confirmation.negative());
        listener.awaitAsdu(TypeIdentification.C_SC_NA_1, CauseOfTransmission.ACTIVATION_TERMINATION);
        link.command(TypeIdentification.C_SE_NC_1, STATION, VOLTAGE, new ShortFloat(3.25f), new Qualifier(7, false),
                null);
        listener.awaitAsdu(TypeIdentification.C_SE_NC_1, CauseOfTransmission.ACTIVATION_CON);
        link.command(TypeIdentification.C_SE_NB_1, STATION, STEPS, new ScaledValue((short) -2), Qualifier.EXECUTE,
                null);
        listener.awaitAsdu(TypeIdentification.C_SE_NB_1, CauseOfTransmission.ACTIVATION_CON);
        assertEquals(List.of("10 true type 0", "20 3.25 type 7", "30 -2 type 0"),
                List.of(model.command(), model.command(), model.command()));
    }

    @Test
    void theLinkIsStoppedAndClosedInGoodOrder() {
        link.close();
        assertEquals(Kind.LOCAL, listener.awaitClosed().kind());
        assertTrue(listener.states().contains(LinkState.STOPPING));
    }
}
