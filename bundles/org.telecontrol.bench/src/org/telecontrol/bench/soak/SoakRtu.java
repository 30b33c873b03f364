/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.live.image.RtuImage;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.simulator.SimulatedRtu;

/** A simulated RTU whose points change until it is stopped, the shaky network before it, and how many events it had. */
final class SoakRtu implements Closeable {

    /** Counts, so that a missing event and a doubled one show. */
    static final String EVENTS = "Events";

    private static final Duration T1 = Duration.ofSeconds(3);
    private static final Duration T2 = Duration.ofSeconds(1);
    private static final Duration T3 = Duration.ofSeconds(4);
    private static final int FLOOD = 3_000;
    private static final long A_SECOND = 1_000_000_000;
    private static final StationFactory MODEL = StationFactory.eINSTANCE;

    private record Kind(String name, TypeIdentification type, int first, int count) {

        String value(SplittableRandom random) {
            return Integer.toString(first + random.nextInt(count));
        }
    }

    private static final List<Kind> KINDS = List.of(new Kind("Single", TypeIdentification.M_SP_TB_1, 0, 2),
            new Kind("Double", TypeIdentification.M_DP_TB_1, 0, 4),
            new Kind("Step", TypeIdentification.M_ST_TB_1, -64, 128),
            new Kind("Scaled", TypeIdentification.M_ME_NB_1, -30_000, 60_000),
            new Kind("Float", TypeIdentification.M_ME_NC_1, -1_000_000, 2_000_000),
            new Kind("Tagged", TypeIdentification.M_ME_TF_1, 0, 1_000_000));

    private final SimulatedRtu rtu;
    private final ShakyNetwork network;
    private final SplittableRandom random;
    private final double rate;
    private volatile boolean isFlooding;
    private volatile boolean isStopped;
    private volatile int sent;
    private @Nullable Thread thread;

    /** @param rate changes a second */
    SoakRtu(SimulatedRtu rtu, double rate, long seed) throws IOException {
        this.rtu = rtu;
        this.rate = rate;
        random = new SplittableRandom(seed);
        network = new ShakyNetwork(rtu.endpoint());
    }

    /** The configuration of such an RTU. */
    static Rtu configuration(String name) {
        var rtu = MODEL.createRtu();
        rtu.setName(name);
        rtu.getEndpoints().add(endpoint());
        var station = MODEL.createStation();
        station.setCommonAddress(1);
        rtu.getStations().add(station);
        var profile = MODEL.createLinkProfile();
        profile.setName("soak");
        profile.setT1(T1);
        profile.setT2(T2);
        profile.setT3(T3);
        rtu.setLink(profile);
        station.getElements().add(point(EVENTS, TypeIdentification.M_ME_TF_1, 1));
        for (var kind : KINDS) {
            station.getElements().add(point(kind.name, kind.type, 2 + KINDS.indexOf(kind)));
        }
        return rtu;
    }

    /** In a redundancy group of its own, so that the RTU repeats what was not acknowledged when a connection is lost. */
    private static Endpoint endpoint() {
        var endpoint = MODEL.createEndpoint();
        endpoint.setHost("127.0.0.1");
        endpoint.setRedundancyGroup("soak");
        return endpoint;
    }

    private static Point point(String name, TypeIdentification type, int ioa) {
        var point = MODEL.createPoint();
        point.setName(name);
        point.setType(type);
        point.setAddress(ioa);
        return point;
    }

    String name() {
        return rtu.name();
    }

    ShakyNetwork network() {
        return network;
    }

    /** Begins to change. */
    void start() {
        thread = Thread.ofVirtual().name("soak-" + rtu.name()).start(this::change);
    }

    private void change() {
        while (!isStopped) {
            if (isFlooding) {
                isFlooding = false;
                for (int i = 0; i < FLOOD && !isStopped; i++) {
                    event();
                }
            }
            event();
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            rtu.set(kind.name, kind.value(random));
            LockSupport.parkNanos((long) (random.nextDouble() * 4 * A_SECOND / rate));
        }
    }

    private void event() {
        int next = sent + 1;
        rtu.set(EVENTS, Integer.toString(next));
        sent = next;
    }

    /** So many events at once that no link takes them at once. */
    void flood() {
        isFlooding = true;
    }

    /** Changes no more. */
    void stop() throws InterruptedException {
        isStopped = true;
        var changing = thread;
        if (changing != null) {
            LockSupport.unpark(changing);
            changing.join();
        }
    }

    /** The number of the last event. */
    int sent() {
        return sent;
    }

    /** How many points have another value in the image than here. */
    int differences(RtuImage image) {
        int differences = 0;
        for (var point : image.points()) {
            var last = point.value();
            differences += last != null && rtu.value(point.name()).filter(last.element()::equals).isPresent() ? 0 : 1;
        }
        return differences;
    }

    @Override
    public void close() throws IOException {
        network.close();
    }
}
