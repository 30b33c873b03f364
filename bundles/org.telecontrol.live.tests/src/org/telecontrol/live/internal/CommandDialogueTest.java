/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_CON;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_TERMINATION;
import static org.telecontrol.iec104.CauseOfTransmission.INTERROGATED_BY_STATION;
import static org.telecontrol.iec104.CauseOfTransmission.RETURN_INFO_REMOTE;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.CauseOfTransmission.UNKNOWN_INFORMATION_OBJECT_ADDRESS;
import static org.telecontrol.iec104.TypeIdentification.C_BO_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_DC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_SC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_SC_TA_1;
import static org.telecontrol.iec104.TypeIdentification.M_DP_NA_1;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.testkit.FakeOutstation;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Session;
import org.telecontrol.live.command.CommandDialogue;
import org.telecontrol.live.command.CommandOutcome;
import org.telecontrol.live.command.CommandOutcome.Result;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.TerminationExpectation;
import org.telecontrol.testkit.stations.RtuBuilder;

class CommandDialogueTest {

    private final SessionFixture fixture = new SessionFixture();
    private final FakeOutstation outstation = fixture.network.outstationAt(SessionFixture.NORTH);
    private final Session session = fixture.sessions.open(north());

    private static Rtu north() {
        return new RtuBuilder("NORTH").endpoint("192.0.2.10", 2404).station(1)
                .point("Q0", M_DP_NA_1, 1000, point -> point.getStates().addAll(
                        List.of("moving", "open", "closed", "faulty")))
                .command("Plain", C_SC_NA_1, 2000, command -> command.setQualifier(1))
                .command("Brief", C_SC_NA_1, 2001, command -> command.setTermination(TerminationExpectation.NONE))
                .command("Tagged", C_SC_TA_1, 2002)
                .command("Q0_Ctl", C_DC_NA_1, 2003, command -> {
                    command.setMode(CommandMode.SELECT);
                    command.setSelectTimeout(Duration.ofSeconds(3));
                }).returning("Q0").command("Mask", C_BO_NA_1, 2004)
                .command("Odd", C_SC_NA_1, 2005, command -> command.setQualifier(300)).build();
    }

    @Test
    void directCommandIsOverWhenTerminated() {
        var dialogue = operate("Plain", "on");
        assertEquals(new Qualifier(1, false), lastSent().objects().getFirst().qualifier());
        mirror(ACTIVATION_CON);
        assertFalse(dialogue.outcome().isDone());
        mirror(ACTIVATION_TERMINATION);

        assertEquals(List.of("execute sent", "execute confirmed", "execute terminated"), steps(dialogue));
        assertEquals(Result.OK, dialogue.outcome().join().result());
        assertEquals("confirmed and terminated", dialogue.outcome().join().words());
    }

    @Test
    void terminationThatIsNotExpectedIsNotAwaited() {
        var dialogue = operate("Brief", "off");
        mirror(ACTIVATION_CON);

        assertTrue(dialogue.outcome().join().isOk());
    }

    @Test
    void selectIsConfirmedBeforeExecuteAndReturnInformationIsAwaited() {
        outstation.send(position(1, SPONTANEOUS));
        var dialogue = operate("Q0_Ctl", "on");
        assertTrue(lastSent().objects().getFirst().isSelect());
        mirror(ACTIVATION_CON);
        assertFalse(lastSent().objects().getFirst().isSelect());
        mirror(ACTIVATION_CON);
        outstation.send(position(0, SPONTANEOUS));
        mirror(ACTIVATION_TERMINATION);
        outstation.send(position(1, INTERROGATED_BY_STATION));
        assertFalse(dialogue.outcome().isDone());
        outstation.send(position(2, RETURN_INFO_REMOTE));

        assertEquals(List.of("select sent", "select confirmed", "execute sent", "execute confirmed",
                "execute return-information 0", "execute terminated", "execute return-information 2"),
                steps(dialogue), "an interrogated value that is the old one says nothing");
        assertEquals("confirmed and terminated, Q0 reported", dialogue.outcome().join().words());
        assertEquals("select closed", dialogue.events().getFirst().words(), "the words of the return information");
    }

    @Test
    void returnInformationMayComeBeforeTheConfirmation() {
        var dialogue = operate("Q0_Ctl", "off");
        mirror(ACTIVATION_CON);
        outstation.send(position(1, RETURN_INFO_REMOTE));
        mirror(ACTIVATION_CON);
        mirror(ACTIVATION_TERMINATION);

        assertTrue(dialogue.outcome().join().isOk());
    }

    @Test
    void refusalEndsTheDialogueWithItsCause() {
        var unknown = operate("Plain", "on");
        outstation.send(lastSent().withCause(UNKNOWN_INFORMATION_OBJECT_ADDRESS).withNegative(true));
        var select = operate("Q0_Ctl", "on");
        outstation.send(lastSent().withCause(ACTIVATION_CON).withNegative(true));

        assertEquals("execute refused: unknown information object address", unknown.outcome().join().words());
        assertEquals(UNKNOWN_INFORMATION_OBJECT_ADDRESS, unknown.events().getLast().cause());
        assertEquals("select refused: negative confirmation", select.outcome().join().words());
        assertEquals(Result.REFUSED, select.outcome().join().result());
        assertEquals(2, outstation.received().size(), "what is not selected is not executed");
    }

    @Test
    void negativeTerminationIsARefusal() {
        var dialogue = operate("Plain", "on");
        mirror(ACTIVATION_CON);
        outstation.send(lastSent().withCause(ACTIVATION_TERMINATION).withNegative(true));

        assertEquals("execute refused: negative termination", dialogue.outcome().join().words());
    }

    @Test
    void whatDoesNotComeIsNamed() {
        assertEquals("execute was not confirmed within 10 s", afterTimeout(operate("Plain", "on")));
        var confirmed = operate("Plain", "on");
        mirror(ACTIVATION_CON);
        assertEquals("confirmed, but not terminated within 10 s", afterTimeout(confirmed));
        var silent = operate("Q0_Ctl", "on");
        mirror(ACTIVATION_CON);
        mirror(ACTIVATION_CON);
        mirror(ACTIVATION_TERMINATION);
        assertEquals("confirmed, but not reported by Q0 within 10 s", afterTimeout(silent));
        assertEquals(Result.TIMEOUT, silent.outcome().join().result());
    }

    @Test
    void aConfirmationThatCameInTimeCountsThoughItsTurnComesAfterTheTimeOut() {
        var later = new ArrayDeque<Runnable>();
        var busy = new LiveSessions(fixture.network, fixture.clock, later::add, () -> 0).open(north());
        runAll(later);
        var dialogue = busy.operate(CommandRequest.of(busy.points().named("Plain").orElseThrow(), "on"));
        runAll(later);
        mirror(ACTIVATION_CON);
        fixture.clock.advance(Duration.ofSeconds(10));
        runAll(later);
        assertFalse(dialogue.outcome().isDone());
        mirror(ACTIVATION_TERMINATION);
        runAll(later);
        assertTrue(dialogue.outcome().join().isOk());
    }

    private static void runAll(Queue<Runnable> tasks) {
        for (var next = tasks.poll(); next != null; next = tasks.poll()) {
            next.run();
        }
    }

    /** The one before was given up while its selection was still to be confirmed. */
    @Test
    void aSelectionThatIsConfirmedLateConfirmsNoExecution() {
        afterTimeout(operate("Q0_Ctl", "on"));
        var selection = lastSent();
        var command = session.points().named("Q0_Ctl").orElseThrow();
        var direct = session.operate(CommandRequest.of(command, "on").withSelect(false));
        outstation.send(selection.withCause(ACTIVATION_CON));
        assertEquals(List.of("execute sent"), steps(direct));
        mirror(ACTIVATION_CON);
        assertEquals(List.of("execute sent", "execute confirmed"), steps(direct));
    }

    @Test
    void aQualifierThatCannotBeSentIsARefusal() {
        assertEquals("cannot be sent: A qualifier is 0 to 31, 127 or 255, not 300",
                operate("Odd", "on").events().getLast().words());
    }

    @Test
    void aSelectionThatMayBeOverIsNotExecuted() {
        var dialogue = operate("Q0_Ctl", "on");
        fixture.clock.advance(Duration.ofSeconds(3));
        mirror(ACTIVATION_CON);

        assertEquals("select confirmed too late: it holds for 3 s", dialogue.outcome().join().words());
        assertEquals(1, outstation.received().size());
    }

    @Test
    void aLostConnectionEndsTheDialogueAndNothingIsRepeated() {
        var dialogue = operate("Q0_Ctl", "on");
        mirror(ACTIVATION_CON);
        outstation.drop(new CloseReason(Kind.RESET, "reset by peer"));
        assertEquals(Result.LOST, dialogue.outcome().join().result());
        assertEquals("reset by peer", dialogue.outcome().join().words());
        outstation.clear();

        fixture.clock.advance(Duration.ofMinutes(10));
        assertEquals("started", session.status().state().word());
        assertEquals(List.of(), outstation.received());
    }

    @Test
    void withoutConnectionNothingIsSent() {
        outstation.drop(new CloseReason(Kind.RESET, "reset by peer"));
        var dialogue = operate("Plain", "on");

        assertEquals("not connected", dialogue.outcome().join().words());
        assertEquals(List.of("execute lost"), steps(dialogue));
    }

    @Test
    void oneCommandAtATimeForEachPoint() {
        operate("Plain", "on");
        var second = operate("Plain", "off");
        operate("Brief", "on");

        assertEquals("another command to Plain is under way", second.outcome().join().words());
        assertEquals(2, outstation.received().size());
    }

    @Test
    void taggedCommandCarriesTheTimeOfTheStation() {
        operate("Tagged", "on");

        var time = Objects.requireNonNull(lastSent().objects().getFirst().time());
        assertEquals(VirtualLinkClock.START,
                time.toInstant(session.image().zone(), VirtualLinkClock.START).orElseThrow());
    }

    @Test
    void everyStepIsToldToListeners() {
        var dialogue = operate("Brief", "on");
        mirror(ACTIVATION_CON);

        assertEquals(dialogue.events(),
                fixture.of(LiveEvent.CommandProgress.class).stream().map(LiveEvent.CommandProgress::event).toList());
    }

    @Test
    void whatCannotBeCommandedIsRefusedInWords() {
        assertEquals("NORTH.Q0 is not a command", refusal("Q0", "open"));
        assertTrue(refusal("Plain", "sideways").contains("sideways"));
        assertEquals("NORTH.Q0_Ctl cannot be commanded to \"intermediate\": the standard does not permit it",
                refusal("Q0_Ctl", "intermediate"));
        var mask = CommandRequest.of(session.points().named("Mask").orElseThrow(), "0x1F");
        assertEquals("NORTH.Mask cannot be selected: C_BO_NA_1 has no S/E bit",
                assertThrows(IllegalArgumentException.class, () -> mask.withSelect(true)).getMessage());
    }

    private String refusal(String point, String value) {
        return Objects.requireNonNull(
                assertThrows(IllegalArgumentException.class, () -> operate(point, value)).getMessage());
    }

    private CommandDialogue operate(String command, String value) {
        return session.operate(CommandRequest.of(session.points().named(command).orElseThrow(), value));
    }

    private Asdu lastSent() {
        return outstation.received().getLast();
    }

    private void mirror(CauseOfTransmission cause) {
        outstation.send(lastSent().withCause(cause));
    }

    private String afterTimeout(CommandDialogue dialogue) {
        fixture.clock.advance(Duration.ofSeconds(10));
        CommandOutcome outcome = dialogue.outcome().join();
        return outcome.words();
    }

    private static Asdu position(int state, CauseOfTransmission cause) {
        return Asdu.of(M_DP_NA_1, cause, 1, InformationObject.of(1000, DoublePoint.of(state)));
    }

    private static List<String> steps(CommandDialogue dialogue) {
        var steps = new ArrayList<String>();
        for (var event : dialogue.events()) {
            var element = event.element();
            steps.add(event.step().word() + " " + event.kind().word()
                    + (element instanceof DoublePoint && event.kind().word().startsWith("return")
                            ? " " + element.rawNumber()
                            : ""));
        }
        return steps;
    }
}
