/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.tests;

import org.telecontrol.exchange.Progress;
import org.telecontrol.generator.GeneratedFiles;
import org.telecontrol.generator.Generator;
import org.telecontrol.generator.GeneratorInput;
import org.telecontrol.model.points.RtuPoints;

/** A generator of someone else: a file for each RTU with the number of its points. */
public final class PointCount implements Generator {

    @Override
    public String id() {
        return "point-count";
    }

    @Override
    public String name() {
        return "Point count";
    }

    @Override
    public String description() {
        return "A file for each RTU with the number of its points.";
    }

    @Override
    public void generate(GeneratorInput input, GeneratedFiles out, Progress progress) {
        input.rtus().forEach(rtu -> out.text("count/" + rtu.getName() + ".txt", RtuPoints.of(rtu).all().size() + "\n"));
    }
}
