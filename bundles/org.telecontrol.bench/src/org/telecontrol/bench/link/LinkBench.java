/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

import org.telecontrol.bench.Bar;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Services;
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

    private static final String OWN = "decoded, mapped, stored";
    private static final int MOST_BYTES = 300;

    /** On many links: on a single one everybody waits for the same acknowledgements. */
    private static final int TIMES_FOREIGN = 20;

    /** Whatever the number of links. */
    private static final int MOST_THREADS = 8;

    /** A slow reader shows its rate with a part of the load. */
    private static final int FOREIGN_PART = 20;

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
        measure(lab, Services.get(LinkProvider.class), Services.get(ForeignReader.class));
    }

    void measure(Lab lab, LinkProvider links, ForeignReader foreign) throws Exception {
        var image = new ImageReader(links, load);
        var bareMeter = new Meter();
        var ownMeter = new Meter();
        var foreignMeter = new Meter();
        lab.compare(Unit.PER_SECOND,
                Variant.of("bare selector reader", bareMeter.rate(load, (of, port) -> new BareReader().read(of, port))),
                Variant.of(OWN, ownMeter.rate(load, image::read), bars(slowest)),
                Variant.of(foreign.name(), foreignMeter.rate(load.part(FOREIGN_PART),
                        (of, port) -> foreign.read(port, of.links(), of.total()))));
        lab.note("times faster than " + foreign.name(), TIMES, ownMeter.timesFasterThan(foreignMeter),
                load.links() > 1 ? new Bar[]{Bar.atLeast(TIMES_FOREIGN)} : new Bar[0]);
        lab.note("bare selector reader", SECONDS, bareMeter.processorSeconds());
        lab.note(OWN, SECONDS, ownMeter.processorSeconds());
        lab.note(foreign.name(), SECONDS, foreignMeter.processorSeconds());
        lab.note("ratio of processor time", TIMES, ownMeter.processorSeconds() / bareMeter.processorSeconds(),
                dearest == 0 ? new Bar[0] : new Bar[]{Bar.atMost(dearest)});
        lab.note("allocated for an object", Unit.BYTES, ownMeter.allocatedBytes(), Bar.atMost(MOST_BYTES));
        lab.note("threads while reading", Unit.PIECES, ownMeter.threads(), Bar.atMost(MOST_THREADS));
        lab.note("threads of " + foreign.name(), Unit.PIECES, foreignMeter.threads());
    }

    private static Bar[] bars(double ratio) {
        return ratio == 0 ? new Bar[0] : new Bar[]{Bar.atLeastTimes(ratio)};
    }
}
