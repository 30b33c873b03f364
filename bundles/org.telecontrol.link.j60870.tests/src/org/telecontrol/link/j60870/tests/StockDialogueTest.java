/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openmuc.j60870.CauseOfTransmission.ACTIVATION;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openmuc.j60870.ASdu;
import org.openmuc.j60870.ASduType;
import org.openmuc.j60870.ClientConnectionBuilder;
import org.openmuc.j60870.Connection;
import org.openmuc.j60870.ConnectionEventListener;
import org.openmuc.j60870.ie.IeBinaryCounterReading;
import org.openmuc.j60870.ie.IeBinaryStateInformation;
import org.openmuc.j60870.ie.IeDoubleCommand;
import org.openmuc.j60870.ie.IeDoubleCommand.DoubleCommandState;
import org.openmuc.j60870.ie.IeDoublePointWithQuality;
import org.openmuc.j60870.ie.IeDoublePointWithQuality.DoublePointInformation;
import org.openmuc.j60870.ie.IeNormalizedValue;
import org.openmuc.j60870.ie.IeQualifierOfCounterInterrogation;
import org.openmuc.j60870.ie.IeQualifierOfInterrogation;
import org.openmuc.j60870.ie.IeQualifierOfParameterActivation;
import org.openmuc.j60870.ie.IeQualifierOfResetProcessCommand;
import org.openmuc.j60870.ie.IeQualifierOfSetPointCommand;
import org.openmuc.j60870.ie.IeQuality;
import org.openmuc.j60870.ie.IeRegulatingStepCommand;
import org.openmuc.j60870.ie.IeRegulatingStepCommand.StepCommandState;
import org.openmuc.j60870.ie.IeScaledValue;
import org.openmuc.j60870.ie.IeShortFloat;
import org.openmuc.j60870.ie.IeSingleCommand;
import org.openmuc.j60870.ie.IeSinglePointWithQuality;
import org.openmuc.j60870.ie.IeTime56;
import org.openmuc.j60870.ie.IeValueWithTransientState;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/** Dialogues with j60870 as it comes, in its words at its end and in ours at this one. */
@Timeout(60)
class StockDialogueTest {

    private static final int STATION = 5;
    private static final int IOA = 77;
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.250Z");
    private static final Cp56Time2a TAG = Cp56Time2a.of(NOON, ZoneOffset.UTC);

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RecordingListener listener = new RecordingListener();

    private static IeTime56 stockTime() {
        return new IeTime56(NOON.toEpochMilli(), TimeZone.getTimeZone("UTC"), false);
    }

    private static Asdu system(TypeIdentification type, InformationElement element) {
        return Asdu.of(type, CauseOfTransmission.ACTIVATION, STATION, InformationObject.of(0, element));
    }

    private static Asdu command(TypeIdentification type, InformationElement value, Qualifier qualifier,
            @Nullable Cp56Time2a time) {
        return Asdu.of(type, CauseOfTransmission.ACTIVATION, STATION,
                InformationObject.command(IOA, value, qualifier, time));
    }

    @FunctionalInterface
    private interface Sending {
        void by(Connection stock) throws IOException;
    }

    /** Without the day of the week, which j60870 leaves out. */
    private static Asdu plain(Asdu asdu) {
        return Asdu.of(asdu.type().orElseThrow(), asdu.cause(), asdu.commonAddress(), asdu.objects().stream()
                .map(object -> new InformationObject(object.ioa(), object.element() instanceof ClockTime clock
                        ? new ClockTime(plain(clock.time()))
                        : object.element(), object.quality(), object.qualifier(),
                        object.time() instanceof Cp56Time2a tag ? plain(tag) : object.time()))
                .toList());
    }

    private static Cp56Time2a plain(Cp56Time2a tag) {
        return new Cp56Time2a(tag.octets() & ~(0xe0L << 32));
    }

    private static List<Asdu> plain(List<Asdu> asdus) {
        return asdus.stream().map(StockDialogueTest::plain).toList();
    }

    @Test
    void itsRequestsArriveAsItMeansThem() throws Exception {
        var expected = new ArrayList<Asdu>();
        try (var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> listener);
                var stock = new ClientConnectionBuilder(InetAddress.getLoopbackAddress())
                        .setPort(station.endpoint().port()).build()) {
            stock.startDataTransfer(new Silent());
            listener.awaitState(LinkState.STARTED);
            for (var sending : requests(expected)) {
                sending.by(stock);
            }
            assertEquals(plain(expected), plain(listener.awaitCount(expected.size())));
        }
    }

    /** What j60870 is told to send, and what that means. */
    private static List<Sending> requests(List<Asdu> expected) {
        var requests = new ArrayList<Sending>();
        system(requests, expected);
        commands(requests, expected);
        return requests;
    }

    private static void system(List<Sending> requests, List<Asdu> expected) {
        requests.add(stock -> stock.interrogation(STATION, ACTIVATION, new IeQualifierOfInterrogation(20)));
        expected.add(system(TypeIdentification.C_IC_NA_1, Interrogation.STATION));
        requests.add(stock -> stock.interrogation(STATION, ACTIVATION, new IeQualifierOfInterrogation(23)));
        expected.add(system(TypeIdentification.C_IC_NA_1, Interrogation.ofGroup(3)));
        requests.add(stock -> stock.counterInterrogation(STATION, ACTIVATION,
                new IeQualifierOfCounterInterrogation(5, 0)));
        expected.add(system(TypeIdentification.C_CI_NA_1, new CounterInterrogation(5, 0)));
        requests.add(stock -> stock.counterInterrogation(STATION, ACTIVATION,
                new IeQualifierOfCounterInterrogation(2, 1)));
        expected.add(system(TypeIdentification.C_CI_NA_1, new CounterInterrogation(2, 1)));
        requests.add(stock -> stock.readCommand(STATION, IOA));
        expected.add(Asdu.of(TypeIdentification.C_RD_NA_1, CauseOfTransmission.REQUEST, STATION,
                InformationObject.of(IOA, NoElement.INSTANCE)));
        requests.add(stock -> stock.synchronizeClocks(STATION, stockTime()));
        expected.add(system(TypeIdentification.C_CS_NA_1, new ClockTime(TAG)));
        requests.add(stock -> stock.resetProcessCommand(STATION, new IeQualifierOfResetProcessCommand(1)));
        expected.add(system(TypeIdentification.C_RP_NA_1, new ResetProcess(1)));
        requests.add(stock -> stock.parameterActivation(STATION, ACTIVATION, IOA,
                new IeQualifierOfParameterActivation(3)));
        expected.add(Asdu.of(TypeIdentification.P_AC_NA_1, CauseOfTransmission.ACTIVATION, STATION,
                InformationObject.of(IOA, new ParameterActivation(3))));
    }

    private static void commands(List<Sending> requests, List<Asdu> expected) {
        for (boolean select : new boolean[]{true, false}) {
            var qualifier = new Qualifier(1, select);
            requests.add(stock -> stock.singleCommand(STATION, ACTIVATION, IOA,
                    new IeSingleCommand(true, 1, select)));
            expected.add(command(TypeIdentification.C_SC_NA_1, SinglePoint.ON, qualifier, null));
            requests.add(stock -> stock.doubleCommandWithTimeTag(STATION, ACTIVATION, IOA,
                    new IeDoubleCommand(DoubleCommandState.ON, 1, select), stockTime()));
            expected.add(command(TypeIdentification.C_DC_TA_1, new DoublePoint(DoublePointState.ON), qualifier, TAG));
            requests.add(stock -> stock.regulatingStepCommand(STATION, ACTIVATION, IOA,
                    new IeRegulatingStepCommand(StepCommandState.NEXT_STEP_HIGHER, 1, select)));
            expected.add(command(TypeIdentification.C_RC_NA_1, new RegulatingStep(2), qualifier, null));
            requests.add(stock -> stock.setNormalizedValueCommand(STATION, ACTIVATION, IOA,
                    new IeNormalizedValue(-16384), new IeQualifierOfSetPointCommand(1, select)));
            expected.add(command(TypeIdentification.C_SE_NA_1, new NormalizedValue((short) -16384), qualifier, null));
            requests.add(stock -> stock.setScaledValueCommandWithTimeTag(STATION, ACTIVATION, IOA,
                    new IeScaledValue(-2), new IeQualifierOfSetPointCommand(1, select), stockTime()));
            expected.add(command(TypeIdentification.C_SE_TB_1, new ScaledValue((short) -2), qualifier, TAG));
            requests.add(stock -> stock.setShortFloatCommand(STATION, ACTIVATION, IOA, new IeShortFloat(3.25f),
                    new IeQualifierOfSetPointCommand(1, select)));
            expected.add(command(TypeIdentification.C_SE_NC_1, new ShortFloat(3.25f), qualifier, null));
        }
        requests.add(stock -> stock.bitStringCommand(STATION, ACTIVATION, IOA,
                new IeBinaryStateInformation(new byte[]{1, 2, 3, 4})));
        expected.add(Asdu.of(TypeIdentification.C_BO_NA_1, CauseOfTransmission.ACTIVATION, STATION,
                InformationObject.of(IOA, new Bitstring32(0x04030201))));
    }

    /** Notes requests, and answers them. */
    @NonNullByDefault({})
    private static final class Answering extends Silent {

        private final Connection connection;
        private final List<ASduType> asked;

        Answering(Connection connection, List<ASduType> asked) {
            this.connection = connection;
            this.asked = asked;
        }

        @Override
        public void newASdu(ASdu asdu) {
            asked.add(asdu.getTypeIdentification());
            try {
                connection.sendConfirmation(asdu);
                switch (asdu.getTypeIdentification()) {
                    case C_IC_NA_1 -> {
                        for (var value : values()) {
                            connection.send(value);
                        }
                        connection.sendActivationTermination(asdu);
                    }
                    case C_CI_NA_1 -> {
                        connection.send(value(ASduType.M_IT_NA_1,
                                org.openmuc.j60870.CauseOfTransmission.REQUESTED_BY_GENERAL_COUNTER,
                                new IeBinaryCounterReading(4711, 3)));
                        connection.sendActivationTermination(asdu);
                    }
                    default -> {
                        // confirmed
                    }
                }
            } catch (IOException e) {
                // the link is gone, and the test sees it
            }
        }
    }

    @NonNullByDefault({})
    private static class Silent implements ConnectionEventListener {

        @Override
        public void newASdu(ASdu asdu) {
            // nobody asks
        }

        @Override
        public void connectionClosed(@Nullable IOException cause) {
            // the test sees it
        }

        @Override
        public void dataTransferStateChanged(boolean stopped) {
            // the test sees it
        }
    }

    private static ASdu value(ASduType type, org.openmuc.j60870.CauseOfTransmission cause,
            org.openmuc.j60870.ie.InformationElement... elements) {
        return new ASdu(type, false, cause, false, false, 0, STATION,
                new org.openmuc.j60870.ie.InformationObject(IOA, elements));
    }

    private static ASdu interrogated(ASduType type, org.openmuc.j60870.ie.InformationElement... elements) {
        return value(type, org.openmuc.j60870.CauseOfTransmission.INTERROGATED_BY_STATION, elements);
    }

    private static List<ASdu> values() {
        var good = new IeQuality(false, false, false, false, false);
        var bad = new IeQuality(true, true, false, false, true);
        return List.of(interrogated(ASduType.M_SP_NA_1, new IeSinglePointWithQuality(true, false, true, false, false)),
                interrogated(ASduType.M_DP_NA_1,
                        new IeDoublePointWithQuality(DoublePointInformation.OFF, false, false, true, false)),
                interrogated(ASduType.M_ST_NA_1, new IeValueWithTransientState(-5, true), good),
                interrogated(ASduType.M_BO_NA_1, new IeBinaryStateInformation(new byte[]{1, 2, 3, 4}), good),
                interrogated(ASduType.M_ME_NA_1, new IeNormalizedValue(16384), bad),
                interrogated(ASduType.M_ME_NB_1, new IeScaledValue(-300), good),
                interrogated(ASduType.M_ME_NC_1, new IeShortFloat(2.5f), bad),
                interrogated(ASduType.M_ME_ND_1, new IeNormalizedValue(-1)),
                interrogated(ASduType.M_SP_TB_1, new IeSinglePointWithQuality(true, false, false, false, false),
                        stockTime()),
                interrogated(ASduType.M_ME_TF_1, new IeShortFloat(7), good, stockTime()));
    }

    private static List<Asdu> meanings() {
        var bad = Quality.of(QualityFlag.OVERFLOW, QualityFlag.BLOCKED, QualityFlag.INVALID);
        return List.of(meaning(TypeIdentification.M_SP_NA_1, SinglePoint.ON, Quality.of(QualityFlag.SUBSTITUTED), null),
                meaning(TypeIdentification.M_DP_NA_1, new DoublePoint(DoublePointState.OFF),
                        Quality.of(QualityFlag.NOT_TOPICAL), null),
                meaning(TypeIdentification.M_ST_NA_1, new StepPosition(-5, true), Quality.GOOD, null),
                meaning(TypeIdentification.M_BO_NA_1, new Bitstring32(0x04030201), Quality.GOOD, null),
                meaning(TypeIdentification.M_ME_NA_1, new NormalizedValue((short) 16384), bad, null),
                meaning(TypeIdentification.M_ME_NB_1, new ScaledValue((short) -300), Quality.GOOD, null),
                meaning(TypeIdentification.M_ME_NC_1, new ShortFloat(2.5f), bad, null),
                meaning(TypeIdentification.M_ME_ND_1, new NormalizedValue((short) -1), Quality.GOOD, null),
                meaning(TypeIdentification.M_SP_TB_1, SinglePoint.ON, Quality.GOOD, TAG),
                meaning(TypeIdentification.M_ME_TF_1, new ShortFloat(7), Quality.GOOD, TAG));
    }

    private static Asdu meaning(TypeIdentification type, InformationElement element, Quality quality,
            @Nullable Cp56Time2a time) {
        return Asdu.of(type, CauseOfTransmission.INTERROGATED_BY_STATION, STATION,
                InformationObject.of(IOA, element, quality, time));
    }

    @Test
    void itAnswersWhatWeAskIt() throws Exception {
        var asked = new CopyOnWriteArrayList<ASduType>();
        try (var station = new StockStation(connection -> new Answering(connection, asked))) {
            var link = links.connect(station.endpoint(), LinkSettings.DEFAULT, listener);
            listener.awaitState(LinkState.CONNECTED);
            station.awaitConnection();
            link.startDataTransfer();
            listener.awaitState(LinkState.STARTED);

            link.interrogate(STATION, 0);
            listener.awaitAsdu(TypeIdentification.C_IC_NA_1, CauseOfTransmission.ACTIVATION_TERMINATION);
            assertEquals(plain(meanings()), plain(listener.received().stream()
                    .filter(asdu -> asdu.cause() == CauseOfTransmission.INTERROGATED_BY_STATION).toList()));

            link.send(system(TypeIdentification.C_CI_NA_1, new CounterInterrogation(5, 0)));
            listener.awaitAsdu(TypeIdentification.C_CI_NA_1, CauseOfTransmission.ACTIVATION_TERMINATION);
            assertTrue(listener.received().stream().anyMatch(asdu -> asdu.is(TypeIdentification.M_IT_NA_1)
                    && asdu.objects().getFirst().element().equals(new BinaryCounterReading(4711, 3))));

            link.send(system(TypeIdentification.C_CS_NA_1, new ClockTime(TAG)));
            listener.awaitAsdu(TypeIdentification.C_CS_NA_1, CauseOfTransmission.ACTIVATION_CON);
            for (boolean select : new boolean[]{true, false}) {
                listener.clear();
                link.command(TypeIdentification.C_DC_NA_1, STATION, IOA, new DoublePoint(DoublePointState.ON),
                        new Qualifier(0, select), null);
                var confirmation = listener.awaitAsdu(TypeIdentification.C_DC_NA_1,
                        CauseOfTransmission.ACTIVATION_CON);
                assertFalse(confirmation.negative());
                assertEquals(select, confirmation.objects().getFirst().isSelect());
            }
            assertEquals(List.of(ASduType.C_IC_NA_1, ASduType.C_CI_NA_1, ASduType.C_CS_NA_1, ASduType.C_DC_NA_1,
                    ASduType.C_DC_NA_1), asked);
            link.abort();
        }
    }
}
