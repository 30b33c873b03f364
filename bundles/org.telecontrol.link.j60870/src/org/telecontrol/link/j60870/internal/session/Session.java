/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.Optional;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.Tolerance;

/** One connection's protocol state, see the package description. */
public final class Session {

    private final Role role;
    private final LinkSettings settings;
    private final SessionOwner owner;
    private final EventSource events;

    private final SendWindow window;
    private final ReceiveWindow received;
    private final Functions functions = new Functions();
    private final Outgoing outgoing;
    private final Deadline acknowledgement;
    private final Deadline confirmation;
    private final Deadline acknowledging;
    private final TestProcedure test;

    private LinkState state = LinkState.CONNECTED;
    private boolean closing;
    private boolean stopSent;
    private boolean finished;

    public Session(Role role, LinkSettings settings, LinkClock clock, SessionOwner owner, EventSource events) {
        this.role = role;
        this.settings = settings;
        this.owner = owner;
        this.events = events;
        acknowledgement = new Deadline(clock, owner::locked, this::acknowledgementMissing);
        window = new SendWindow(settings, acknowledgement);
        outgoing = new Outgoing(window, events, clock);
        confirmation = new Deadline(clock, owner::locked, this::confirmationMissing);
        acknowledging = new Deadline(clock, owner::locked, this::acknowledge);
        received = new ReceiveWindow(settings, acknowledging);
        test = new TestProcedure(settings, clock, owner::locked, () -> answer(UFrame.TESTFR_ACT),
                this::testConfirmationMissing);
        test.heard();
    }

    public LinkState state() {
        return state;
    }

    // ---- what the station wants

    /** STARTDT; for a controlling station that is CONNECTED, otherwise without effect. */
    public void start() {
        if (role == Role.CONTROLLING && state == LinkState.CONNECTED && !closing) {
            enter(LinkState.STARTING);
            request(UFrame.STARTDT_ACT);
        }
    }

    /** STOPDT; for a controlling station that is STARTED, otherwise without effect. */
    public void stop() {
        if (role == Role.CONTROLLING && state == LinkState.STARTED) {
            enter(LinkState.STOPPING);
            owner.wake();
        }
    }

    /** Another connection of the redundancy group is started: this one ends data transfer without being asked. */
    public void giveWay() {
        if (state == LinkState.STARTED) {
            enter(LinkState.CONNECTED);
        }
    }

    /** Ends in good order; {@link #isFinished} tells when. */
    public void close() {
        closing = true;
        switch (state) {
            case STARTED -> {
                enter(LinkState.STOPPING);
                owner.wake();
            }
            case STOPPING -> owner.wake();
            default -> finish();
        }
    }

    /** Queues an ASDU. */
    public void send(byte[] octets) {
        outgoing.add(octets);
        owner.wake();
    }

    /** Whether there are answers that should not wait until more is read. */
    public boolean isAnswering() {
        return !functions.isEmpty();
    }

    /** ASDUs that are queued and not yet sent. */
    public int queued() {
        return outgoing.queued();
    }

    /** I-frames sent that are not acknowledged. */
    public int outstanding() {
        return window.outstanding();
    }

    /** Whether the connection can be closed since nothing is left to be done. */
    public boolean isFinished() {
        return finished;
    }

    /** Whether {@link #close} was called. */
    public boolean isClosing() {
        return closing;
    }

    /** Ends all timers; nothing happens any more. */
    public void halt() {
        state = LinkState.CLOSED;
        acknowledgement.cancel();
        confirmation.cancel();
        acknowledging.cancel();
        test.cancel();
        outgoing.stopped();
    }

    // ---- what is to be sent

    /** The next frame that may be sent now. */
    public Optional<Apdu> next() {
        if (!functions.isEmpty()) {
            return Optional.of(Apdu.u(functions.remove()));
        }
        var information = outgoing.next(state == LinkState.STARTED || state == LinkState.STOPPING && drains(),
                state == LinkState.STARTED, received.taken());
        if (information.isPresent()) {
            received.acknowledged();
            return information;
        }
        if (received.isDue(state == LinkState.STOPPING)) {
            received.acknowledged();
            return Optional.of(Apdu.s(received.taken()));
        }
        if (mayEndTransfer()) {
            return endTransfer();
        }
        return Optional.empty();
    }

    /** What is queued is still sent when this side ends the transfer, and kept when the peer ends it. */
    private boolean drains() {
        return !stopSent && (role == Role.CONTROLLING || closing);
    }

    /**
     * A controlled station first awaits its acknowledgements. A controlling station does not: STOPDT act makes the peer
     * send them, which otherwise could take it t2.
     */
    private boolean mayEndTransfer() {
        return state == LinkState.STOPPING && !stopSent && (outgoing.queued() == 0 || !drains())
                && (role == Role.CONTROLLING || window.outstanding() == 0);
    }

    private Optional<Apdu> endTransfer() {
        stopSent = true;
        if (role == Role.CONTROLLING) {
            confirmation.start(settings.t1());
            return Optional.of(Apdu.u(UFrame.STOPDT_ACT));
        }
        if (closing) {
            finish();
            return Optional.empty();
        }
        enter(LinkState.CONNECTED);
        return Optional.of(Apdu.u(UFrame.STOPDT_CON));
    }

    // ---- what is received

    /** The peer is still there: {@link #receive} follows for the frames that have come. */
    public void heard() {
        if (state != LinkState.CLOSED) {
            test.heard();
        }
    }

    /**
     * Takes notice of a frame.
     *
     * @return whether it is an I-frame in sequence, whose ASDU is to be delivered; {@link #taken} follows then, perhaps
     *         after more frames
     */
    public boolean receive(Apdu apdu) {
        if (state == LinkState.CLOSED) {
            return false;
        }
        if (apdu.isI()) {
            return receiveInformation(apdu);
        }
        if (apdu.isLongerThanHeader() && !tolerates(Tolerance.LONG_CONTROL_FRAME,
                "a frame without ASDU of " + apdu.length() + " octets")) {
            return false;
        }
        if (apdu.isS()) {
            acknowledgedByPeer(apdu.receiveSequence());
        } else {
            UFrame.of(apdu.control()).ifPresentOrElse(this::receiveFunction,
                    () -> tolerates(Tolerance.UNKNOWN_CONTROL_FUNCTION,
                            "an unknown control function 0x%02X".formatted(apdu.control())));
        }
        return false;
    }

    private boolean receiveInformation(Apdu apdu) {
        if (state == LinkState.CONNECTED) {
            fail(Failures.dataWhileStopped());
            return false;
        }
        boolean isGood = (state != LinkState.STARTING
                || tolerates(Tolerance.EARLY_DATA, Tolerance.EARLY_DATA.words()))
                && isInSequence(apdu.sendSequence()) && acknowledgedByPeer(apdu.receiveSequence())
                && (apdu.isLongerThanHeader()
                        || tolerates(Tolerance.EMPTY_INFORMATION, Tolerance.EMPTY_INFORMATION.words()));
        if (isGood) {
            received.receive();
        }
        return isGood;
    }

    private boolean isInSequence(int number) {
        if (number == received.next()) {
            return true;
        }
        if (received.beginsWith1(number) && !settings.strict()) {
            received.expect(number);
            return tolerates(Tolerance.FIRST_NUMBER_1, Tolerance.FIRST_NUMBER_1.words());
        }
        fail(Failures.outOfSequence(number, received.next()));
        return false;
    }

    /** Whether this link goes on in spite of a deviation; a strict one has ended then. */
    private boolean tolerates(Tolerance tolerance, String words) {
        if (settings.strict()) {
            fail(Failures.deviation(words));
            return false;
        }
        owner.deviated(tolerance, words);
        return true;
    }

    /** The ASDU of the oldest I-frame that was not is in safe hands now: it may be acknowledged. */
    public void taken() {
        if (state != LinkState.CLOSED && (received.take() || state == LinkState.STOPPING)) {
            acknowledge();
        }
    }

    /** So many ASDUs were taken only now: the peer, which may wait for it, is told at once. */
    public void takenLate(int count) {
        for (int left = count; left > 0; left--) {
            taken();
        }
        acknowledge();
    }

    private boolean acknowledgedByPeer(int receiveSequence) {
        if (!window.isPlausible(receiveSequence)) {
            fail(Failures.neverSent(receiveSequence));
            return false;
        }
        if (outgoing.acknowledge(receiveSequence)) {
            owner.wake();
        }
        return true;
    }

    private void receiveFunction(UFrame function) {
        switch (function) {
            case TESTFR_ACT -> answer(UFrame.TESTFR_CON);
            case TESTFR_CON -> test.answered();
            case STARTDT_ACT -> receiveStart();
            case STOPDT_ACT -> receiveStop();
            case STARTDT_CON -> receiveStartConfirmation();
            case STOPDT_CON -> receiveStopConfirmation();
        }
    }

    private void receiveStart() {
        if (role == Role.CONTROLLING) {
            outOfPlace(UFrame.STARTDT_ACT);
            return;
        }
        answer(UFrame.STARTDT_CON);
        if (state == LinkState.CONNECTED && !closing) {
            events.starting();
            enter(LinkState.STARTED);
        }
    }

    private void receiveStop() {
        if (role == Role.CONTROLLING) {
            outOfPlace(UFrame.STOPDT_ACT);
        } else if (state == LinkState.STARTED) {
            enter(LinkState.STOPPING);
            owner.wake();
        } else if (state == LinkState.CONNECTED) {
            answer(UFrame.STOPDT_CON);
        }
    }

    private void receiveStartConfirmation() {
        if (state == LinkState.STARTING) {
            confirmation.stop();
            enter(LinkState.STARTED);
        } else {
            outOfPlace(UFrame.STARTDT_CON);
        }
    }

    private void receiveStopConfirmation() {
        if (state != LinkState.STOPPING || !stopSent || role == Role.CONTROLLED) {
            outOfPlace(UFrame.STOPDT_CON);
            return;
        }
        confirmation.stop();
        if (closing) {
            finish();
        } else {
            enter(LinkState.CONNECTED);
        }
    }

    private void outOfPlace(UFrame function) {
        tolerates(Tolerance.FUNCTION_OUT_OF_PLACE, function + " that nobody asked for");
    }

    private void request(UFrame function) {
        confirmation.start(settings.t1());
        answer(function);
    }

    private void answer(UFrame function) {
        if (functions.add(function)) {
            owner.wake();
        } else {
            fail(Failures.unreadAnswers());
        }
    }

    private void enter(LinkState newState) {
        state = newState;
        stopSent = false;
        if (newState == LinkState.CONNECTED) {
            outgoing.stopped();
        }
        owner.stateChanged(newState);
    }

    private void finish() {
        finished = true;
        owner.wake();
    }

    // ---- time-outs

    private void acknowledge() {
        received.acknowledgeSoon();
        owner.wake();
    }

    private void acknowledgementMissing() {
        fail(Failures.noAcknowledgement(window.outstanding(), settings.t1()));
    }

    private void confirmationMissing() {
        fail(Failures.noConfirmation(state == LinkState.STARTING ? "STARTDT" : "STOPDT", settings.t1()));
    }

    private void testConfirmationMissing() {
        fail(Failures.noTestAnswer(settings.t1()));
    }

    private void fail(CloseReason reason) {
        halt();
        owner.failed(reason);
    }
}
