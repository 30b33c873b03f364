/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.TrafficObserver;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.ValueImage;
import org.telecontrol.model.station.Rtu;

/** The sessions there are. May be used from any thread. */
@Component(service = Sessions.class)
public final class LiveSessions implements Sessions {

    private static final System.Logger LOG = System.getLogger(LiveSessions.class.getName());

    private final Surroundings surroundings;
    private final ValueImage image = new ValueImage();
    private final Map<String, LiveSession> sessions = new LinkedHashMap<>();
    private final List<Consumer<LiveEvent>> listeners = new CopyOnWriteArrayList<>();
    private final List<TrafficObserver> observers = new CopyOnWriteArrayList<>();

    @Activate
    public LiveSessions(@Reference LinkProvider links) {
        this(links, LinkClock.system(), task -> Thread.ofVirtual().name("live-session").start(task),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** With a clock, threads and chance of its own, for tests. */
    LiveSessions(LinkProvider links, LinkClock clock, Executor threads, DoubleSupplier chance) {
        surroundings = new Surroundings(links, clock, threads, this::tell, chance, observers);
    }

    /** A fault of one listener concerns neither the session nor the others. */
    private void tell(LiveEvent event) {
        for (var listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Fault in a listener of sessions", e);
            }
        }
    }

    @Override
    public Session open(Rtu rtu, SessionOptions options) {
        var parameters = RtuParameters.of(rtu, options);
        LiveSession session;
        synchronized (sessions) {
            var name = parameters.name();
            if (find(name).filter(before -> !before.status().state().isEnded()).isPresent()) {
                throw new IllegalStateException("A session of " + name + " is open already");
            }
            var values = image.put(name, parameters.clock().zone(), parameters.points().monitored());
            session = new LiveSession(parameters, options, surroundings, values);
            sessions.put(name, session);
        }
        session.open();
        return session;
    }

    @Override
    public Optional<Session> find(String rtu) {
        synchronized (sessions) {
            return Optional.ofNullable(sessions.get(rtu));
        }
    }

    @Override
    public List<Session> all() {
        synchronized (sessions) {
            return List.copyOf(sessions.values());
        }
    }

    @Override
    public void forget(String rtu) {
        synchronized (sessions) {
            if (find(rtu).filter(session -> session.status().state().isEnded()).isPresent()) {
                sessions.remove(rtu);
                image.remove(rtu);
            }
        }
    }

    @Override
    public ValueImage image() {
        return image;
    }

    @Override
    public Runnable listen(Consumer<LiveEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Runnable tap(TrafficObserver observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    @Override
    public LiveStream stream(int capacity, LiveStream.WhenFull whenFull) {
        var stream = new EventStream(capacity, whenFull);
        var untap = image.tap(value -> stream.offer(new LiveEvent.ValueReceived(value)));
        var unlisten = listen(stream::take);
        stream.atClose(() -> {
            untap.run();
            unlisten.run();
        });
        return stream;
    }

    @Override
    public CompletableFuture<Void> closeAll() {
        return CompletableFuture.allOf(all().stream().map(Session::close).toArray(CompletableFuture[]::new));
    }

    @Deactivate
    void deactivate() {
        closeAll();
    }
}
