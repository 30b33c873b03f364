/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Figures of speed and size: {@code releng/bench [NAME...]} measures the real code, in the real product, and prints
 * each figure as a ratio to a yardstick taken in the same run, since absolute figures drift with the machine.
 * <p>
 * A bench is one small class that implements {@link org.telecontrol.bench.Bench}: a name, a sentence, and
 * {@code measure}, which prepares what is needed, hands one yardstick and some {@link org.telecontrol.bench.Variant}s
 * with their {@link org.telecontrol.bench.Bar}s to {@link org.telecontrol.bench.Lab#compare}, and cleans up. It goes
 * into a package of its subject below this one, and into {@link org.telecontrol.bench.Benches}; nothing else is to be
 * done.
 *
 * <pre>
 * public void measure(Lab lab) throws Exception {
 *     var list = Files.write(lab.scratch().resolve("list.csv"), lines);
 *     lab.compare(Unit.MILLISECONDS, Variant.of("split lines only", Sample.time(() -> split(list))),
 *             Variant.of("import", Sample.time(() -> read(list)), Bar.atMostTimes(3)));
 * }
 * </pre>
 *
 * The yardstick and the variants take turns, after rounds that warm up; a figure is the median of its rounds, a ratio
 * the median of the rounds' ratios. Everything runs in the application's thread unless the measured code has threads
 * of its own.
 */
@NonNullByDefault
package org.telecontrol.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;
