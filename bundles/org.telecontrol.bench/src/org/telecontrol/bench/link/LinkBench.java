/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

import java.time.Duration;
import java.util.Objects;

import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.telecontrol.bench.Bar;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Unit;
import org.telecontrol.bench.Variant;
import org.telecontrol.link.LinkProvider;

/**
 * From the wire into the value image.
 *
 * @param slowest the least ratio to the bare reader's rate that is promised, 0 for no promise
 * @param dearest the most processor time that is promised, as a ratio to the bare reader's, 0 for no promise
 */
public record LinkBench(String name, String about, Load load, double slowest, double dearest) implements Bench {

    private static final int MOST_BYTES = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Unit SECONDS = new Unit("s CPU/million");
    private static final Unit TIMES = new Unit("times");

    /** Time-tagged floats one by one. */
    public static LinkBench singles(int links) {
        boolean many = links > 1;
        return new LinkBench("link-singles-" + links, "time-tagged floats one by one, " + of(links),
                Load.singles(links, 1_000_000 / links), many ? 0.5 : 0, many ? 3 : 0);
    }

    /** Floats packed as interrogations are answered. */
    public static LinkBench packed(int links) {
        return new LinkBench("link-packed-" + links, "48 floats in an I-frame, " + of(links),
                Load.packed(links, 400_000 / links), links > 1 ? 0.4 : 0, 0);
    }

    private static String of(int links) {
        return links == 1 ? "1 link, k 12, w 8" : links + " links, k 12, w 8";
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var image = new ImageReader(links(), load);
        var bareMeter = new Meter();
        var ownMeter = new Meter();
        lab.compare(Unit.PER_SECOND,
                Variant.of("bare selector reader", bareMeter.rate(load, (of, port) -> new BareReader().read(of, port))),
                Variant.of("decoded, mapped, stored", ownMeter.rate(load, image::read), bars(slowest)));
        lab.note("bare selector reader", SECONDS, bareMeter.processorSeconds());
        lab.note("decoded, mapped, stored", SECONDS, ownMeter.processorSeconds());
        lab.note("ratio of processor time", TIMES, ownMeter.processorSeconds() / bareMeter.processorSeconds(),
                dearest == 0 ? new Bar[0] : new Bar[]{Bar.atMost(dearest)});
        lab.note("allocated for an object", Unit.BYTES, ownMeter.allocatedBytes(), Bar.atMost(MOST_BYTES));
    }

    private static LinkProvider links() throws InterruptedException {
        var context = FrameworkUtil.getBundle(LinkBench.class).getBundleContext();
        var tracker = new ServiceTracker<LinkProvider, LinkProvider>(context, LinkProvider.class, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(PATIENCE.toMillis()), "No link is installed");
        } finally {
            tracker.close();
        }
    }

    private static Bar[] bars(double ratio) {
        return ratio == 0 ? new Bar[0] : new Bar[]{Bar.atLeastTimes(ratio)};
    }
}
