/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.testkit;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkEvent.StateChanged;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.RedundancyGroup;

/** One end of a link in memory. */
public final class FakeLink implements ControllingStation, RedundancyGroup.Member {

    private final FakeLinks network;
    private final Endpoint peer;
    private final LinkSettings settings;
    private final boolean controlling;
    private final CompletableFuture<CloseReason> closed = new CompletableFuture<>();
    private volatile LinkState state;
    private volatile boolean confirming = true;
    private Optional<FakeLink> other = Optional.empty();
    private Optional<LinkListener> listener = Optional.empty();
    private Optional<RedundancyGroup> group = Optional.empty();

    private FakeLink(FakeLinks network, Endpoint peer, LinkSettings settings, boolean controlling) {
        this.network = network;
        this.peer = peer;
        this.settings = settings;
        this.controlling = controlling;
        this.state = controlling ? LinkState.CONNECTING : LinkState.CONNECTED;
    }

    static FakeLink controlling(FakeLinks network, Endpoint peer, LinkSettings settings) {
        return new FakeLink(network, peer, settings, true);
    }

    static FakeLink controlled(FakeLinks network, Endpoint peer, LinkSettings settings) {
        return new FakeLink(network, peer, settings, false);
    }

    void join(FakeLink controllingEnd) {
        other = Optional.of(controllingEnd);
        controllingEnd.other = Optional.of(this);
    }

    void join(RedundancyGroup memberOf) {
        group = Optional.of(memberOf);
    }

    void open(LinkListener newListener) {
        listener = Optional.of(newListener);
        deliver(new StateChanged(network.clock().now(), state, null));
    }

    void change(LinkState newState) {
        if (state != LinkState.CLOSED && state != newState) {
            if (newState == LinkState.STARTED) {
                group.ifPresent(memberOf -> memberOf.start(this));
            } else {
                group.ifPresent(memberOf -> memberOf.stop(this));
            }
            state = newState;
            deliver(new StateChanged(network.clock().now(), newState, null));
        }
    }

    /** Ends this end only. */
    void end(CloseReason reason) {
        if (state != LinkState.CLOSED) {
            state = LinkState.CLOSED;
            group.ifPresent(memberOf -> memberOf.stop(this));
            deliver(new StateChanged(network.clock().now(), LinkState.CLOSED, reason));
            closed.complete(reason);
        }
    }

    /** Ends this end when it is still connecting. */
    void endUnanswered() {
        if (state == LinkState.CONNECTING) {
            end(new CloseReason(Kind.CONNECT_TIMEOUT, "no answer within " + CloseReason.words(settings.t0())));
        }
    }

    private void deliver(LinkEvent event) {
        listener.ifPresent(to -> to.on(this, event));
    }

    @Override
    public Endpoint local() {
        return Endpoint.loopback(0);
    }

    @Override
    public Endpoint remote() {
        return peer;
    }

    @Override
    public Endpoint peer() {
        return peer;
    }

    @Override
    public LinkSettings settings() {
        return settings;
    }

    @Override
    public LinkState state() {
        return state;
    }

    /** Whether a controlled station's end confirms the start of data transfer; it does unless told otherwise. */
    public void setConfirming(boolean confirms) {
        confirming = confirms;
    }

    @Override
    public void startDataTransfer() {
        network.perform(() -> {
            if (controlling && state == LinkState.CONNECTED) {
                change(LinkState.STARTING);
                other.ifPresent(FakeLink::confirmStart);
                network.clock().after(settings.t1(), () -> network.perform(this::endUnconfirmed));
            }
        });
    }

    private void confirmStart() {
        if (confirming) {
            change(LinkState.STARTED);
            other.ifPresent(end -> end.change(LinkState.STARTED));
            eventsWait();
        }
    }

    private void endUnconfirmed() {
        if (state == LinkState.STARTING) {
            lose(new CloseReason(Kind.NO_CONFIRMATION,
                    "no STARTDT confirmation within " + CloseReason.words(settings.t1())));
        }
    }

    @Override
    public void stopDataTransfer() {
        network.perform(() -> {
            if (controlling && state == LinkState.STARTED) {
                change(LinkState.STOPPING);
                other.ifPresent(end -> end.change(LinkState.CONNECTED));
                change(LinkState.CONNECTED);
            }
        });
    }

    @Override
    public boolean send(Asdu asdu) {
        if (state != LinkState.STARTED) {
            return false;
        }
        var sent = controlling && asdu.originator() == 0 ? asdu.withOriginator(settings.originator()) : asdu;
        network.perform(() -> transmit(sent));
        return true;
    }

    private void transmit(Asdu asdu) {
        if (state != LinkState.STARTED) {
            return;
        }
        other.filter(end -> end.state == LinkState.STARTED)
                .ifPresent(end -> end.deliver(new AsduReceived(network.clock().now(), asdu)));
    }

    @Override
    public void giveWay() {
        change(LinkState.CONNECTED);
    }

    /** Everything sent is acknowledged at once. */
    @Override
    public void eventsWait() {
        network.perform(() -> group.ifPresent(this::sendEvents));
    }

    private void sendEvents(RedundancyGroup memberOf) {
        for (var event = memberOf.next(this); event.isPresent(); event = memberOf.next(this)) {
            transmit(event.get());
            memberOf.acknowledged(this, 1);
        }
    }

    @Override
    public void close() {
        network.perform(() -> lose(new CloseReason(Kind.LOCAL, "closed")));
    }

    @Override
    public void abort() {
        close();
    }

    /** Ends the link: this end for the reason given, the other one because its peer closed it. */
    public void lose(CloseReason reason) {
        network.perform(() -> {
            end(reason);
            other.ifPresent(link -> link.end(new CloseReason(Kind.CLOSED_BY_PEER, "closed by peer")));
        });
    }

    /** The other end, once connected. */
    public Optional<Link> otherEnd() {
        return other.map(Link.class::cast);
    }

    @Override
    public CompletionStage<CloseReason> closed() {
        return closed.minimalCompletionStage();
    }
}
