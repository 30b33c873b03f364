/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.telecontrol.bench.soak.Soak;
import org.telecontrol.bench.soak.SoakResult;
import org.telecontrol.link.LinkProvider;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: a long run under troubles, and whether everything held. */
@Command(name = "soak", header = "Runs simulated RTUs with kills, freezes and floods, and says whether all is well in the end.", //
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:All is well.", "1:A bar is missed.",
                "2:Wrong usage."})
final class SoakCommand implements Callable<Integer> {

    private static final int MORE_THREADS = 4;
    private static final double MORE_HEAP = 0.2;
    private static final long MORE_BYTES = 16 << 20;

    /** Where the link comes from. */
    @FunctionalInterface
    interface Links {

        LinkProvider get() throws InterruptedException;
    }

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "10", description = "How long there are troubles (default: ${DEFAULT-VALUE}).")
    private double minutes;

    @Option(names = "--rtus", paramLabel = "N", defaultValue = "200", description = "How many RTUs (default: ${DEFAULT-VALUE}).")
    private int rtus;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "10", description = "Changes a second and RTU (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "With another seed other things happen.")
    private long seed;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Links links;
    private final PrintStream results;

    SoakCommand(Links links, PrintStream results) {
        this.links = links;
        this.results = results;
    }

    @Override
    public Integer call() throws Exception {
        var time = Duration.ofMillis((long) (minutes * 60_000));
        var result = new Soak(rtus, time, rate, seed).run(links.get());
        var report = new Report("soak", "%d RTUs, %.1f minutes".formatted(rtus, minutes), figures(result), null);
        results.println(json ? Report.json(List.of(report)) : report.text());
        return report.isHeld() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static List<Figure> figures(SoakResult result) {
        return List.of(count("kills", result.kills()), count("freezes", result.freezes()),
                count("floods", result.floods()), count("starts of data transfer", result.starts()),
                count("values received", result.received()), count("events sent", result.sent()),
                count("events lost", result.lost(), Bar.atMost(0)),
                count("events doubled within a connection", result.doubled(), Bar.atMost(0)),
                count("events repeated after a loss", result.repeated()),
                count("points unlike the simulators'", result.differences(), Bar.atMost(0)),
                count("threads gained", result.threads(), Bar.atMost(MORE_THREADS)),
                Figure.of("memory gained", Unit.BYTES, result.heap(), null,
                        List.of(Bar.atMost(MORE_BYTES + result.heapBefore() * MORE_HEAP))));
    }

    private static Figure count(String name, long value, Bar... bars) {
        return Figure.of(name, Unit.PIECES, value, null, List.of(bars));
    }
}
