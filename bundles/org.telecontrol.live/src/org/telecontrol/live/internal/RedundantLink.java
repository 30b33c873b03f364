/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkEvent.StateChanged;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.Session;

/**
 * A redundancy group as one link (IEC 60870-5-104, clause 10): several connections to one controlled station, of which
 * exactly one is started. The others exchange test frames and stand by. When the started one is lost, or on request, one
 * of those takes over: the link goes back to STARTING; when none stands by, it goes back to CONNECTING until one does.
 * Whoever uses it takes either for the loss of what was under way; unlike for other links, the reason is told with it. It
 * is CLOSED when no connection is left.
 *
 * <p>Its lock is held while nothing waits, and while a change of state is told; ASDUs are told without it.
 */
final class RedundantLink implements ControllingStation {

    private final Surroundings surroundings;
    private final LinkSettings settings;
    private final ReconnectPolicy reconnect;
    private final LinkListener listener;
    private final List<Member> members;
    private final RepeatedEvents repeated;
    private final CompletableFuture<CloseReason> closed = new CompletableFuture<>();
    private volatile LinkState state = LinkState.CONNECTING;
    private volatile Optional<Member> active = Optional.empty();
    private boolean transferWanted;
    private boolean closing;

    RedundantLink(List<Endpoint> endpoints, LinkSettings settings, ReconnectPolicy reconnect,
            Surroundings surroundings, LinkListener listener) {
        this.settings = settings;
        this.reconnect = reconnect;
        this.surroundings = surroundings;
        this.listener = listener;
        repeated = new RepeatedEvents(settings.k());
        members = endpoints.stream().map(Member::new).toList();
    }

    /** Begins to connect everywhere. */
    void begin() {
        members.forEach(Member::connect);
    }

    /** One connection of the group. */
    private final class Member {
        private final Endpoint endpoint;
        private Optional<ControllingStation> link = Optional.empty();
        private final Backoff backoff;
        private volatile LinkState now = LinkState.CONNECTING;

        Member(Endpoint endpoint) {
            this.endpoint = endpoint;
            backoff = new Backoff(reconnect, surroundings.clock(), surroundings.chance());
        }

        void connect() {
            synchronized (RedundantLink.this) {
                if (state == LinkState.CLOSED || closing) {
                    return;
                }
                now = LinkState.CONNECTING;
                link = Optional.of(surroundings.links().connect(endpoint, settings,
                        new SessionListener(listener.tap(), received -> false, this::on)));
            }
        }

        /** On the delivery thread of this connection. */
        private void on(Link from, LinkEvent event) {
            switch (event) {
                case StateChanged changed -> changed(this, changed);
                case AsduReceived received when isActive() && repeated.isNew(received.asdu()) ->
                    listener.on(RedundantLink.this, received);
                case AsduReceived received -> {
                    // told before, by the connection that was lost
                }
                default -> listener.on(RedundantLink.this, event);
            }
        }

        private boolean isActive() {
            return active.filter(member -> member == this).isPresent();
        }

        private void lost() {
            link = Optional.empty();
            now = LinkState.CLOSED;
            backoff.lost().ifPresent(delay -> surroundings.clock().after(delay, this::connect));
        }
    }

    private synchronized void changed(Member member, StateChanged event) {
        member.now = event.state();
        switch (event.state()) {
            case CONNECTED -> connected(member, event.at());
            case STARTED -> {
                member.backoff.started();
                tell(event);
            }
            case CLOSED -> lost(member, event);
            default -> {
                // on the way to one of the others
            }
        }
    }

    private void connected(Member member, Instant at) {
        if (member.isActive()) {
            stopped(member, at);
        } else if (active.isEmpty()) {
            takeOver(member, at, null);
        }
    }

    /** The connection was stopped in good order. */
    private void stopped(Member member, Instant at) {
        repeated.stopped();
        takeOver(transferWanted ? another(member).orElse(member) : member, at, null);
    }

    private void lost(Member member, StateChanged event) {
        boolean wasActive = member.isActive();
        member.lost();
        if (wasActive) {
            active = Optional.empty();
            repeated.switchedOver();
            another(member).ifPresent(next -> takeOver(next, event.at(), event.reason()));
        }
        if (active.isEmpty() && members.stream().allMatch(other -> other.now == LinkState.CLOSED)) {
            tell(event);
            closed.complete(Objects.requireNonNull(event.reason()));
        } else if (active.isEmpty() && wasActive) {
            tell(new StateChanged(event.at(), LinkState.CONNECTING, event.reason()));
        }
    }

    private Optional<Member> another(Member than) {
        return closing
                ? Optional.empty()
                : members.stream().filter(other -> other != than && other.now == LinkState.CONNECTED).findFirst();
    }

    private void takeOver(Member next, Instant at, @Nullable CloseReason reason) {
        active = Optional.of(next);
        tell(new StateChanged(at, transferWanted ? LinkState.STARTING : LinkState.CONNECTED, reason));
        if (transferWanted) {
            next.link.ifPresent(ControllingStation::startDataTransfer);
        }
    }

    private void tell(StateChanged event) {
        state = event.state();
        listener.on(this, event);
    }

    /** Stops the started connection in good order and starts another one; does nothing when none stands by. */
    synchronized boolean switchOver() {
        if (state != LinkState.STARTED || active.flatMap(this::another).isEmpty()) {
            return false;
        }
        connection().ifPresent(ControllingStation::stopDataTransfer);
        return true;
    }

    /** All connections of the group, in the order of the configuration. */
    List<Session.Connection> connections() {
        return members.stream().map(member -> new Session.Connection(member.endpoint, member.now)).toList();
    }

    @Override
    public synchronized void startDataTransfer() {
        transferWanted = true;
        connection().ifPresent(ControllingStation::startDataTransfer);
    }

    @Override
    public synchronized void stopDataTransfer() {
        transferWanted = false;
        connection().ifPresent(ControllingStation::stopDataTransfer);
    }

    private Optional<ControllingStation> connection() {
        return active.flatMap(member -> member.link);
    }

    @Override
    public boolean send(Asdu asdu) {
        return connection().map(link -> link.send(asdu)).orElse(false);
    }

    @Override
    public void close() {
        end(ControllingStation::close);
    }

    @Override
    public void abort() {
        end(ControllingStation::abort);
    }

    private synchronized void end(Consumer<ControllingStation> how) {
        closing = true;
        members.forEach(member -> member.link.ifPresent(how));
    }

    @Override
    public Endpoint peer() {
        return connection().map(Link::peer).orElse(members.getFirst().endpoint);
    }

    @Override
    public Endpoint local() {
        return connection().map(Link::local).orElse(peer());
    }

    @Override
    public Endpoint remote() {
        return connection().map(Link::remote).orElse(peer());
    }

    @Override
    public LinkSettings settings() {
        return settings;
    }

    @Override
    public LinkState state() {
        return state;
    }

    @Override
    public CompletionStage<CloseReason> closed() {
        return closed.minimalCompletionStage();
    }
}
