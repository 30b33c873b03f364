/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.util.List;

import org.telecontrol.bench.language.FullBuild;
import org.telecontrol.bench.language.Keystroke;
import org.telecontrol.bench.language.LargeFile;
import org.telecontrol.bench.language.Memory;
import org.telecontrol.bench.language.PointTableBench;
import org.telecontrol.bench.language.Restart;
import org.telecontrol.bench.language.Saving;
import org.telecontrol.bench.link.ImageMemory;
import org.telecontrol.bench.link.LinkBench;
import org.telecontrol.bench.sheets.ReadingBench;

/** All benches, in the order in which they run. */
final class Benches {

    private static final int RTUS = 200;

    static final List<Bench> ALL = List.of(new FullBuild(RTUS), new Restart(RTUS), new Keystroke(RTUS),
            new Saving(RTUS), new LargeFile(100_000), new PointTableBench(100_000), new Memory(RTUS),
            LinkBench.singles(50), LinkBench.packed(50),
            LinkBench.singles(1), LinkBench.packed(1), new ImageMemory(),
            ReadingBench.csv(), ReadingBench.xlsx());

    private Benches() {}
}
