/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telecontrol.iec104.TypeIdentification.C_SC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_DP_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TE_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TF_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_TB_1;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.neoscada.protocol.iec60870.ProtocolOptions;
import org.eclipse.neoscada.protocol.iec60870.asdu.ASDUHeader;
import org.eclipse.neoscada.protocol.iec60870.asdu.message.ReadCommand;
import org.eclipse.neoscada.protocol.iec60870.asdu.message.SingleCommand;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.ASDUAddress;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.CauseOfTransmission;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.InformationObjectAddress;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.Value;
import org.eclipse.neoscada.protocol.iec60870.client.AutoConnectClient;
import org.eclipse.neoscada.protocol.iec60870.client.data.AbstractDataProcessor;
import org.eclipse.neoscada.protocol.iec60870.client.data.DataModule;
import org.eclipse.neoscada.protocol.iec60870.client.data.DataModuleContext;
import org.eclipse.neoscada.protocol.iec60870.client.data.DataModuleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.testkit.stations.RtuBuilder;
import org.telecontrol.testkit.waits.Await;

import io.netty.channel.ChannelHandlerContext;

/** A simulated RTU against the client of Eclipse NeoSCADA, a stack that is not ours. */
@Timeout(180)
class NeoScadaClientTest {

    private static final ASDUAddress STATION = ASDUAddress.valueOf(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SCALED = 50;
    private static final byte SELECT = 0x20;

    private final Map<Integer, Object> values = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<DataModuleContext> started = new LinkedBlockingQueue<>();
    private final Simulation simulation;
    private final SimulatedRtu rtu;
    private final AutoConnectClient client;

    NeoScadaClientTest() throws LinkException {
        var builder = new RtuBuilder("NORTH").station(3).point("Q0", M_DP_TB_1, 10).point("Door", M_SP_TB_1, 20)
                .point("U", M_ME_TF_1, 30).command("Lock", C_SC_NA_1, 2000).returning("Door")
                .command("Safe", C_SC_NA_1, 2001, command -> command.setMode(CommandMode.SELECT)).returning("Door");
        for (int i = 0; i < SCALED; i++) {
            builder.point("I" + i, M_ME_TE_1, 100 + i);
        }
        simulation = Simulator.over(new J60870LinkProvider()).start(List.of(builder.build()),
                SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(0));
        rtu = simulation.rtus().getFirst();
        var options = new ProtocolOptions.Builder();
        options.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        client = new AutoConnectClient("127.0.0.1", rtu.endpoint().port(), options.build(),
                () -> List.of(new DataModule(new Values(), new DataModuleOptions.Builder().build())),
                (state, failure) -> {
                    // the values tell
                });
    }

    /** Keeps the last values that the client makes of our ASDUs. The library says nothing about null. */
    @NonNullByDefault({})
    private final class Values extends AbstractDataProcessor {

        private DataModuleContext context;

        @Override
        public void activated(DataModuleContext moduleContext, ChannelHandlerContext channel) {
            context = moduleContext;
            context.requestStartData();
        }

        @Override
        public void started() {
            started.add(context);
        }

        @Override
        public void disconnected() {
            values.clear();
        }

        @Override
        protected void fireEntry(ASDUAddress address, InformationObjectAddress ioa, Value<?> value) {
            if (address.equals(STATION)) {
                values.put(ioa.getAddress(), value.getValue());
            }
        }
    }

    @AfterEach
    void stop() {
        client.close();
        simulation.close();
    }

    private DataModuleContext awaitStart() throws InterruptedException {
        return Optional.ofNullable(started.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void interrogationBringsEveryValueAsSimulated() throws Exception {
        awaitStart().startInterrogation(STATION, (short) 20);
        Await.until(() -> values.size() == 3 + SCALED, PATIENCE, () -> "every point, there are " + values);

        var seen = new ArrayList<Double>();
        var simulated = new ArrayList<Double>();
        for (int i = 0; i < SCALED; i++) {
            seen.add(((Number) Optional.ofNullable(values.get(100 + i)).orElseThrow()).doubleValue());
            simulated.add(rtu.value("I" + i).orElseThrow().raw());
        }
        assertEquals(simulated, seen);
        assertEquals(((DoublePoint) rtu.value("Q0").orElseThrow()).state().name(),
                String.valueOf(values.get(10)), "NeoSCADA names the states as we do");
    }

    @Test
    void spontaneousChangesArrive() throws Exception {
        awaitStart();
        Await.until(() -> rtu.connections() == 1, PATIENCE, () -> "one connection");
        rtu.set("U", "42.5");
        awaitValue(30, 42.5f);
        rtu.set("Door", "on");
        awaitValue(20, true);
        rtu.set("Door", "off");
        awaitValue(20, false);
    }

    @Test
    void singleCommandShowsAtItsReturnInformation() throws Exception {
        awaitStart();
        var header = new ASDUHeader(CauseOfTransmission.ACTIVATED, STATION);
        client.writeCommand(new SingleCommand(header, InformationObjectAddress.valueOf(2000), true));
        awaitValue(20, true);
        client.writeCommand(new SingleCommand(header, InformationObjectAddress.valueOf(2000), false));
        awaitValue(20, false);
    }

    /** NeoSCADA 0.4.0 knows neither counter interrogation nor clock synchronization. */
    @Test
    void aReadCommandBringsTheValue() throws Exception {
        awaitStart();
        client.writeCommand(new ReadCommand(new ASDUHeader(CauseOfTransmission.REQUEST, STATION),
                InformationObjectAddress.valueOf(30)));
        awaitValue(30, (float) rtu.value("U").orElseThrow().raw());
    }

    /** NeoSCADA 0.4.0 has S/E only as a bit of its "type". */
    @Test
    void whatIsToBeSelectedIsExecutedOnlyAfterThat() throws Exception {
        awaitStart();
        Await.until(() -> rtu.connections() == 1, PATIENCE, () -> "one connection");
        rtu.set("Door", "off");
        awaitValue(20, false);
        var header = new ASDUHeader(CauseOfTransmission.ACTIVATED, STATION);
        var address = InformationObjectAddress.valueOf(2001);
        client.writeCommand(new SingleCommand(header, address, true));
        client.writeCommand(new ReadCommand(new ASDUHeader(CauseOfTransmission.REQUEST, STATION),
                InformationObjectAddress.valueOf(30)));
        awaitValue(30, (float) rtu.value("U").orElseThrow().raw());
        assertEquals(0, rtu.value("Door").orElseThrow().raw());

        client.writeCommand(new SingleCommand(header, address, true, SELECT, true));
        client.writeCommand(new SingleCommand(header, address, true));
        awaitValue(20, true);
    }

    private void awaitValue(int ioa, Object expected) {
        Await.until(() -> expected.equals(values.get(ioa)), PATIENCE,
                () -> ioa + " is " + expected + ", there is " + values.get(ioa));
    }
}
