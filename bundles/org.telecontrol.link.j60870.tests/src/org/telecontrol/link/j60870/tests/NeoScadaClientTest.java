/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.neoscada.protocol.iec60870.ProtocolOptions;
import org.eclipse.neoscada.protocol.iec60870.asdu.ASDUHeader;
import org.eclipse.neoscada.protocol.iec60870.asdu.message.DoubleCommand;
import org.eclipse.neoscada.protocol.iec60870.asdu.message.ReadCommand;
import org.eclipse.neoscada.protocol.iec60870.asdu.message.SetPointCommandShortFloatingPoint;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

import io.netty.channel.ChannelHandlerContext;

/** Our controlled station against the client of Eclipse NeoSCADA. */
@Timeout(60)
class NeoScadaClientTest {

    private static final int STATION = 3;

    private final LinkedBlockingQueue<String> updates = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<DataModuleContext> activated = new LinkedBlockingQueue<>();
    private final RecordingListener listener = new RecordingListener();
    private final LinkedBlockingQueue<Link> accepted = new LinkedBlockingQueue<>();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final ControlledStation station;
    private final AutoConnectClient client;

    NeoScadaClientTest() throws LinkException {
        station = new J60870LinkProvider().listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> {
            accepted.add(link);
            return listener;
        });
        var options = new ProtocolOptions.Builder();
        options.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        client = new AutoConnectClient("127.0.0.1", station.endpoint().port(), options.build(),
                () -> List.of(new DataModule(new Updates(), new DataModuleOptions.Builder().build())),
                (state, failure) -> {
                    if (state == AutoConnectClient.State.CONNECTED) {
                        connected.countDown();
                    }
                });
    }

    /** Writes down what the client makes of our ASDUs. The library says nothing about null. */
    @NonNullByDefault({})
    private final class Updates extends AbstractDataProcessor {

        @Override
        public void activated(DataModuleContext context, ChannelHandlerContext channel) {
            context.requestStartData();
            activated.add(context);
        }

        @Override
        public void started() {
            // Our side tells that.
        }

        @Override
        public void disconnected() {
            updates.add("disconnected");
        }

        @Override
        protected void fireEntry(ASDUAddress address, InformationObjectAddress ioa, Value<?> value) {
            lastTime = value.getTimestamp();
            var quality = value.getQualityInformation();
            updates.add("%d:%d=%s%s%s".formatted(address.getAddress(), ioa.getAddress(), value.getValue(),
                    quality.isValid() ? "" : " invalid", quality.isBlocked() ? " blocked" : ""));
        }
    }

    private volatile long lastTime;

    @BeforeEach
    void start() throws InterruptedException {
        listener.awaitState(LinkState.STARTED);
        connected.await();
    }

    @AfterEach
    void stop() {
        client.close();
        station.close();
    }

    private Link link() throws InterruptedException {
        return Optional.ofNullable(accepted.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    private String update() throws InterruptedException {
        return Optional.ofNullable(updates.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    private static Asdu spontaneous(TypeIdentification type, InformationObject object) {
        return Asdu.of(type, org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS, STATION, object);
    }

    private static InformationObject object(int ioa, InformationElement element, QualityFlag... flags) {
        return InformationObject.of(ioa, element, Quality.of(flags), null);
    }

    @Test
    void theClientReadsWhatWeSend() throws Exception {
        var link = link();
        link.send(spontaneous(TypeIdentification.M_SP_NA_1, object(10, SinglePoint.ON)));
        assertEquals("3:10=true", update());
        link.send(spontaneous(TypeIdentification.M_DP_NA_1,
                object(11, new DoublePoint(DoublePointState.ON), QualityFlag.BLOCKED)));
        assertEquals("3:11=ON blocked", update());
        link.send(spontaneous(TypeIdentification.M_ME_NB_1, object(12, new ScaledValue((short) -300))));
        assertEquals("3:12=-300", update());
        link.send(
                spontaneous(TypeIdentification.M_ME_NC_1, object(0xabcdef, new ShortFloat(2.5f), QualityFlag.INVALID)));
        assertEquals("3:11259375=2.5 invalid", update());
        var time = Instant.parse("2026-11-22T10:15:30.163Z");
        link.send(spontaneous(TypeIdentification.M_ME_TF_1,
                InformationObject.of(14, new ShortFloat(7), Quality.GOOD, Cp56Time2a.of(time, ZoneOffset.UTC))));
        assertEquals("3:14=7.0", update());
        assertEquals(time.toEpochMilli(), lastTime);
    }

    @Test
    void theClientReadsPackedObjectsAndSequences() throws Exception {
        var link = link();
        var objects = IntStream.rangeClosed(1, 40).mapToObj(ioa -> object(ioa, SinglePoint.of(ioa % 3 == 0))).toList();
        var packed = Asdu.of(TypeIdentification.M_SP_NA_1,
                org.telecontrol.iec104.CauseOfTransmission.INTERROGATED_BY_STATION, STATION, objects);
        link.send(packed);
        link.send(packed.withSequence(true));
        for (int round = 0; round < 2; round++) {
            for (int ioa = 1; ioa <= 40; ioa++) {
                assertEquals("3:%d=%s".formatted(ioa, ioa % 3 == 0), update());
            }
        }
    }

    /** NeoSCADA 0.4.0 has S/E only as a bit of its "type". */
    @Test
    void theClientsRequestsArrive() throws Exception {
        Optional.ofNullable(activated.poll(10, TimeUnit.SECONDS)).orElseThrow()
                .startInterrogation(ASDUAddress.valueOf(STATION), (short) 20);
        var header = new ASDUHeader(CauseOfTransmission.ACTIVATED, ASDUAddress.valueOf(STATION));
        var address = InformationObjectAddress.valueOf(77);
        client.writeCommand(new SingleCommand(header, address, true, (byte) 0x21, true));
        client.writeCommand(new DoubleCommand(header, address, true));
        client.writeCommand(new SetPointCommandShortFloatingPoint(header, address, 1.5f));
        client.writeCommand(new ReadCommand(new ASDUHeader(CauseOfTransmission.REQUEST, ASDUAddress.valueOf(STATION)),
                address));
        var received = listener.awaitCount(5);
        assertEquals(List.of("C_IC_NA_1", "C_SC_NA_1", "C_DC_NA_1", "C_SE_NC_1", "C_RD_NA_1"),
                received.stream().map(Asdu::typeName).toList());
        assertEquals(InformationObject.command(77, SinglePoint.ON, new Qualifier(1, true), null),
                received.get(1).objects().get(0));
        assertEquals(new DoublePoint(DoublePointState.ON), received.get(2).objects().get(0).element());
        assertEquals(InformationObject.command(77, new ShortFloat(1.5f), Qualifier.EXECUTE, null),
                received.get(3).objects().get(0));
        assertEquals(InformationObject.of(77, NoElement.INSTANCE), received.get(4).objects().get(0));
    }

    @Test
    void aLongRunOfValuesArrivesInOrder() throws Exception {
        var link = link();
        for (int i = 1; i <= 3_000; i++) {
            link.send(spontaneous(TypeIdentification.M_ME_NB_1, object(5, new ScaledValue((short) i))));
        }
        for (int i = 1; i <= 3_000; i++) {
            assertEquals("3:5=" + i, update());
        }
    }
}
