/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.NamedTap;
import org.telecontrol.live.Files;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.Outcome;
import org.telecontrol.live.Procedure.Result;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.SessionStatus;
import org.telecontrol.live.command.CommandDialogue;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.live.image.RtuImage;
import org.telecontrol.model.points.RtuPoints;

/** One session: its connection, and who hears what comes over it. */
final class LiveSession implements Session {

    private final RtuParameters parameters;
    private final SessionOptions options;
    private final Surroundings surroundings;
    private final LinkClock clock;
    private final RtuImage image;
    private final Mailbox mailbox;
    private final Procedures procedures;
    private final Plans plans;
    private final Dialogues dialogues;
    private final Arrivals arrivals;
    private final FileTransfers files;
    private final CompletableFuture<SessionStatus> ended = new CompletableFuture<>();

    private final Remarks remarks = new Remarks();

    private volatile SessionStatus status;
    private volatile @Nullable ControllingStation link;
    private boolean closing;
    private int attempts;
    private volatile List<Endpoint> way = List.of();
    private final Backoff backoff;
    private final Deadline retry;

    LiveSession(RtuParameters parameters, SessionOptions options, Surroundings surroundings, RtuImage image) {
        this.parameters = parameters;
        this.options = options;
        this.surroundings = surroundings;
        this.image = image;
        clock = surroundings.clock();
        backoff = new Backoff(options.reconnect(), clock, surroundings.chance());
        mailbox = new Mailbox(parameters.name(), surroundings.threads());
        retry = new Deadline(clock, mailbox, this::connect);
        procedures = new Procedures(new ProcedureAsdus(clock, parameters.clock()), this::send, clock, mailbox,
                parameters.stations(), options.procedureTimeout());
        plans = new Plans(parameters.plans(), clock, mailbox, this::runPlanned, this::connectPlanEnded);
        dialogues = new Dialogues(mailbox::deliver);
        arrivals = new Arrivals(image, procedures, dialogues, asdu -> mailbox.deliver(() -> answered(asdu)));
        files = new FileTransfers(this::send, clock, parameters.clock(), mailbox, parameters.settings(),
                options.procedureTimeout(),
                transfer -> tell(new LiveEvent.FileProgress(rtu(), transfer.address(), transfer.done(),
                        transfer.total())));
        status = new SessionStatus(SessionState.CONNECTING, "connecting", clock.now(), null, null);
    }

    void open() {
        mailbox.execute(this::connect);
    }

    private void connect() {
        if (closing) {
            return;
        }
        way = parameters.ways().get(attempts++ % parameters.ways().size());
        remarks.connecting();
        become(SessionState.CONNECTING, "connecting to " + words(way), status.reason());
        link = connect(way, new SessionListener(new NamedTap(rtu(), surroundings.observers()), arrivals::takesAtOnce,
                this::on));
    }

    private ControllingStation connect(List<Endpoint> group, LinkListener listener) {
        if (group.size() == 1) {
            return surroundings.links().connect(group.getFirst(), parameters.settings(), listener);
        }
        var redundant = new RedundantLink(group, parameters.settings(), options.reconnect(), surroundings,
                listener);
        redundant.begin();
        return redundant;
    }

    private static String words(List<Endpoint> group) {
        return group.stream().map(Endpoint::toString).collect(Collectors.joining(" and "));
    }

    /** On the delivery thread of the link. */
    private void on(Link from, LinkEvent event) {
        switch (event) {
            case LinkEvent.AsduReceived received -> received(received);
            case LinkEvent.StateChanged changed -> mailbox.execute(() -> changed(from, changed));
            case LinkEvent.Deviation deviation ->
                tell(new LiveEvent.Deviation(rtu(), deviation.at(), deviation.words()));
            case LinkEvent.Unreadable unreadable -> unreadable(unreadable.at(), unreadable.octets(),
                    unreadable.words());
        }
    }

    private void unreadable(Instant at, RawOctets octets, String words) {
        tell(new LiveEvent.Unreadable(rtu(), at, words + ": " + octets));
    }

    private void received(LinkEvent.AsduReceived event) {
        var asdu = event.asdu();
        if (asdu.type().isEmpty() && asdu.objects().getFirst().element() instanceof RawOctets octets) {
            unreadable(event.at(), octets, Words.ofUnknown(asdu));
            return;
        }
        arrivals.received(event);
    }

    private void answered(Asdu asdu) {
        if (asdu.is(TypeIdentification.M_EI_NA_1)) {
            plans.restarted(asdu.commonAddress());
        } else if (asdu.type().filter(type -> type.direction() == Direction.FILE).isPresent()) {
            files.received(asdu);
        } else {
            procedures.received(asdu);
            dialogues.received(asdu);
        }
    }

    private void changed(Link from, LinkEvent.StateChanged event) {
        switch (event.state()) {
            case CONNECTING -> connectingAgain(event);
            case CONNECTED -> start(from);
            case STARTING -> switchedOver(from, event);
            case STARTED -> started(from);
            case CLOSED -> disconnected(Objects.requireNonNull(event.reason()));
            default -> {
                // on the way to one of the others
            }
        }
    }

    private void start(Link from) {
        var connected = link;
        if (!closing && connected != null && status.state() == SessionState.CONNECTING) {
            become(SessionState.STARTING, "connected to " + from.peer() + ", waiting for STARTDT confirmation",
                    status.reason());
            connected.startDataTransfer();
        }
    }

    private void started(Link from) {
        if (!closing) {
            backoff.started();
            become(SessionState.STARTED, "data transfer with " + from.peer() + " started", null);
            plans.begin();
        }
    }

    /** The started connection of a redundancy group is lost before another one stands by. */
    private void connectingAgain(LinkEvent.StateChanged event) {
        if (isUnderWay() && event.reason() instanceof CloseReason reason) {
            forget(reason.words());
            become(SessionState.CONNECTING, reason.words() + "; connecting to " + words(way), reason);
        }
    }

    /** Another connection of a redundancy group takes over; what was under way is not asked for again. */
    private void switchedOver(Link to, LinkEvent.StateChanged event) {
        if (to instanceof RedundantLink && !closing) {
            var reason = event.reason();
            forget(reason == null ? "another connection took over" : reason.words());
            become(SessionState.STARTING, "connection to " + to.peer() + " takes over", reason);
        }
    }

    private boolean isUnderWay() {
        return !closing && (status.state() == SessionState.STARTED || status.state() == SessionState.STARTING);
    }

    private void forget(String why) {
        plans.end();
        procedures.lost(why);
        dialogues.lost(why);
        files.lost(why);
    }

    private void disconnected(CloseReason reason) {
        link = null;
        forget(reason.words());
        if (closing) {
            end(SessionState.CLOSED, "closed", reason);
        } else {
            backoff.lost().ifPresentOrElse(delay -> waitForRetry(reason, delay),
                    () -> end(SessionState.FAILED, reason.words(), reason));
        }
    }

    private void waitForRetry(CloseReason reason, Duration delay) {
        var now = clock.now();
        become(new SessionStatus(SessionState.WAITING,
                reason.words() + "; next attempt in " + Words.seconds(delay), now, reason, now.plus(delay)));
        retry.begin(delay);
    }

    private void end(SessionState state, String detail, @Nullable CloseReason reason) {
        become(state, detail, reason);
        ended.complete(status);
    }

    private void become(SessionState state, String detail, @Nullable CloseReason reason) {
        become(new SessionStatus(state, detail, clock.now(), reason, null));
    }

    private void become(SessionStatus next) {
        status = next;
        tell(new LiveEvent.StatusChanged(rtu(), next));
    }

    private boolean send(Asdu asdu) {
        var connected = link;
        return connected != null && connected.state() == LinkState.STARTED && connected.send(asdu);
    }

    @Override
    public CompletableFuture<Outcome> run(Procedure procedure) {
        var outcome = new CompletableFuture<Outcome>();
        mailbox.execute(() -> {
            if (status.state() == SessionState.STARTED) {
                procedures.run(procedure, outcome);
            } else {
                outcome.complete(new Outcome(procedure, Result.LOST, "not connected"));
            }
        });
        return outcome.thenApply(this::ended);
    }

    private Outcome ended(Outcome outcome) {
        tell(new LiveEvent.ProcedureEnded(rtu(), clock.now(), outcome));
        return outcome;
    }

    /** A planned procedure that is still waiting from the last time is not asked for twice. */
    private CompletableFuture<Outcome> runPlanned(Procedure procedure) {
        return procedures.has(procedure)
                ? CompletableFuture.completedFuture(new Outcome(procedure, Result.DONE, "under way already"))
                : run(procedure);
    }

    private void connectPlanEnded(List<Outcome> outcomes) {
        tell(new LiveEvent.ConnectPlanEnded(rtu(), clock.now(), outcomes));
    }

    @Override
    public CommandDialogue operate(CommandRequest request) {
        var dialogue = new Dialogue(request, expectedAfter(request), this::send, clock, parameters.clock(), mailbox,
                event -> tell(new LiveEvent.CommandProgress(rtu(), event)));
        mailbox.execute(() -> dialogues.start(dialogue));
        return dialogue;
    }

    private Optional<ReturnInformation> expectedAfter(CommandRequest request) {
        return parameters.points().returnInformation(request.command())
                .map(point -> new ReturnInformation(point, request.value(),
                        image.find(point.address()).flatMap(ImagePoint::last).map(PointValue::element)));
    }

    private void tell(LiveEvent event) {
        remarks.take(event);
        surroundings.events().accept(event);
    }

    @Override
    public CompletableFuture<SessionStatus> close() {
        mailbox.execute(() -> {
            if (closing || status.state().isEnded()) {
                return;
            }
            closing = true;
            retry.end();
            var connected = link;
            if (connected == null) {
                end(SessionState.CLOSED, "closed", null);
            } else {
                become(SessionState.CLOSING, "closing", null);
                connected.close();
            }
        });
        return ended.copy();
    }

    @Override
    public void switchOver() {
        mailbox.execute(() -> {
            if (link instanceof RedundantLink group && !group.switchOver()) {
                tell(new LiveEvent.Deviation(rtu(), clock.now(), "no other connection stands by"));
            }
        });
    }

    @Override
    public Files files() {
        return files;
    }

    @Override
    public String rtu() {
        return parameters.name();
    }

    @Override
    public RtuPoints points() {
        return parameters.points();
    }

    @Override
    public List<Endpoint> endpoints() {
        return parameters.endpoints();
    }

    @Override
    public RtuImage image() {
        return image;
    }

    @Override
    public SessionStatus status() {
        return status;
    }

    @Override
    public long unreadable() {
        return remarks.unreadable();
    }

    @Override
    public List<Integer> stations() {
        return parameters.stations();
    }

    @Override
    public List<Connection> connections() {
        return switch (link) {
            case RedundantLink group -> group.connections();
            case ControllingStation single -> List.of(new Connection(single.peer(), single.state()));
            case null -> way.stream().map(endpoint -> new Connection(endpoint, LinkState.CLOSED)).toList();
        };
    }

    @Override
    public Optional<Outcome> lastProcedure() {
        return remarks.lastProcedure();
    }

    @Override
    public List<String> deviations() {
        return remarks.deviations();
    }
}
