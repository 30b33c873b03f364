/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;

/** One connection's protocol state, see the package description. */
public final class Session {

    private record Queued(byte[] octets, Asdu asdu) {}

    private final Role role;
    private final LinkSettings settings;
    private final LinkClock clock;
    private final SessionOwner owner;

    private final SendWindow window;
    private final Queue<UFrame> functions = new ArrayDeque<>();
    private final Queue<Queued> asdus = new ArrayDeque<>();
    private final Deadline acknowledgement;
    private final Deadline confirmation;
    private final Deadline testConfirmation;
    private final Deadline acknowledging;
    private final Deadline idle;

    private LinkState state = LinkState.CONNECTED;
    private int received;
    private int unacknowledged;
    private boolean acknowledgeNow;
    private boolean closing;
    private boolean stopSent;
    private boolean finished;

    public Session(Role role, LinkSettings settings, LinkClock clock, SessionOwner owner) {
        this.role = role;
        this.settings = settings;
        this.clock = clock;
        this.owner = owner;
        window = new SendWindow(settings.k());
        acknowledgement = new Deadline(clock, owner::locked, this::acknowledgementMissing);
        confirmation = new Deadline(clock, owner::locked, this::confirmationMissing);
        testConfirmation = new Deadline(clock, owner::locked, this::testConfirmationMissing);
        acknowledging = new Deadline(clock, owner::locked, this::acknowledge);
        idle = new Deadline(clock, owner::locked, this::test);
        restartIdle();
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
    public void send(byte[] octets, Asdu asdu) {
        asdus.add(new Queued(octets, asdu));
        owner.wake();
    }

    /** ASDUs that are queued and not yet sent. */
    public int queued() {
        return asdus.size();
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
        testConfirmation.cancel();
        acknowledging.cancel();
        idle.cancel();
    }

    // ---- what is to be sent

    /** The next frame that may be sent now. */
    public Optional<Outgoing> next() {
        if (!functions.isEmpty()) {
            return Optional.of(Outgoing.control(Apdu.u(functions.remove())));
        }
        if (maySendInformation()) {
            return Optional.of(information(asdus.remove()));
        }
        if (acknowledgeNow || unacknowledged > 0 && state == LinkState.STOPPING) {
            acknowledged();
            return Optional.of(Outgoing.control(Apdu.s(received)));
        }
        if (mayEndTransfer()) {
            return endTransfer();
        }
        return Optional.empty();
    }

    private boolean maySendInformation() {
        return !asdus.isEmpty() && !window.isFull()
                && (state == LinkState.STARTED || state == LinkState.STOPPING && drains());
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
        return state == LinkState.STOPPING && !stopSent && (asdus.isEmpty() || !drains())
                && (role == Role.CONTROLLING || window.outstanding() == 0);
    }

    private Optional<Outgoing> endTransfer() {
        stopSent = true;
        if (role == Role.CONTROLLING) {
            confirmation.start(settings.t1());
            return Optional.of(Outgoing.control(Apdu.u(UFrame.STOPDT_ACT)));
        }
        if (closing) {
            finish();
            return Optional.empty();
        }
        enter(LinkState.CONNECTED);
        return Optional.of(Outgoing.control(Apdu.u(UFrame.STOPDT_CON)));
    }

    private Outgoing information(Queued queued) {
        boolean first = window.outstanding() == 0;
        long now = clock.nanos();
        var apdu = Apdu.i(window.take(now), received, queued.octets());
        if (first) {
            acknowledgement.start(settings.t1());
        }
        acknowledged();
        return new Outgoing(apdu, Optional.of(queued.asdu()));
    }

    private void acknowledged() {
        unacknowledged = 0;
        acknowledgeNow = false;
        acknowledging.stop();
    }

    // ---- what is received

    /**
     * Takes notice of a frame.
     *
     * @return whether it is an I-frame in sequence, whose ASDU is to be delivered; {@link #taken} follows then
     */
    public boolean receive(Apdu apdu) {
        if (state == LinkState.CLOSED) {
            return false;
        }
        restartIdle();
        if (apdu.isI()) {
            return receiveInformation(apdu);
        }
        if (apdu.isLongerThanHeader()) {
            owner.deviated("long control frame", "a frame without ASDU of " + apdu.octets().length + " octets");
        }
        if (apdu.isS()) {
            acknowledgedByPeer(apdu.receiveSequence());
        } else {
            UFrame.of(apdu.control()).ifPresentOrElse(this::receiveFunction, () -> owner.deviated(
                    "unknown U-frame", "an unknown control function 0x%02X".formatted(apdu.control())));
        }
        return false;
    }

    private boolean receiveInformation(Apdu apdu) {
        if (state == LinkState.CONNECTED) {
            fail(Kind.PROTOCOL_ERROR, "peer sent data while data transfer was stopped");
            return false;
        }
        if (state == LinkState.STARTING) {
            owner.deviated("early data", "data before the confirmation of STARTDT");
        }
        if (apdu.sendSequence() != received) {
            fail(Kind.PROTOCOL_ERROR, "sequence error: peer sent I-frame %d where %d was due"
                    .formatted(apdu.sendSequence(), received));
            return false;
        }
        return acknowledgedByPeer(apdu.receiveSequence());
    }

    /** The ASDU of the I-frame that was received last is in safe hands: it may be acknowledged. */
    public void taken() {
        if (state == LinkState.CLOSED) {
            return;
        }
        received = received + 1 & Apdu.SEQUENCE_MASK;
        unacknowledged++;
        if (unacknowledged >= settings.w() || state == LinkState.STOPPING) {
            acknowledge();
        } else if (!acknowledging.isRunning()) {
            acknowledging.start(settings.t2());
        }
    }

    private boolean acknowledgedByPeer(int receiveSequence) {
        if (!window.isPlausible(receiveSequence)) {
            fail(Kind.PROTOCOL_ERROR, "sequence error: peer acknowledged I-frame %d, which was not sent"
                    .formatted(receiveSequence));
            return false;
        }
        if (window.acknowledge(receiveSequence)) {
            if (window.outstanding() == 0) {
                acknowledgement.stop();
            } else {
                acknowledgement.startAt(window.oldestSentAt() + settings.t1().toNanos());
            }
            owner.wake();
        }
        return true;
    }

    private void receiveFunction(UFrame function) {
        switch (function) {
            case TESTFR_ACT -> answer(UFrame.TESTFR_CON);
            case TESTFR_CON -> testConfirmation.stop();
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
        acknowledgement.stop();
        if (closing) {
            finish();
        } else {
            enter(LinkState.CONNECTED);
        }
    }

    private void outOfPlace(UFrame function) {
        owner.deviated("out of place " + function, function + " that nobody asked for");
    }

    private void request(UFrame function) {
        confirmation.start(settings.t1());
        answer(function);
    }

    private void answer(UFrame function) {
        functions.add(function);
        owner.wake();
    }

    private void enter(LinkState newState) {
        state = newState;
        stopSent = false;
        owner.stateChanged(newState);
    }

    private void finish() {
        finished = true;
        owner.wake();
    }

    // ---- time-outs

    private void restartIdle() {
        if (!settings.t3().isZero()) {
            idle.start(settings.t3());
        }
    }

    private void test() {
        answer(UFrame.TESTFR_ACT);
        if (!testConfirmation.isRunning()) {
            testConfirmation.start(settings.t1());
        }
        restartIdle();
    }

    private void acknowledge() {
        acknowledgeNow = true;
        owner.wake();
    }

    private void acknowledgementMissing() {
        int count = window.outstanding();
        fail(Kind.NO_ACKNOWLEDGEMENT, "no acknowledgement of %d ASDU%s within t1 (%s)".formatted(count,
                count == 1 ? "" : "s", words(settings.t1())));
    }

    private void confirmationMissing() {
        var function = state == LinkState.STARTING ? "STARTDT" : "STOPDT";
        fail(Kind.NO_CONFIRMATION, "no %s confirmation within %s".formatted(function, words(settings.t1())));
    }

    private void testConfirmationMissing() {
        fail(Kind.NO_ACKNOWLEDGEMENT, "no answer to a test frame within t1 (%s)".formatted(words(settings.t1())));
    }

    private void fail(Kind kind, String words) {
        halt();
        owner.failed(new CloseReason(kind, words));
    }

    private static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
