/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.List;
import java.util.Locale;

import org.telecontrol.cli.Context;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.SessionStatus;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Rtu;

/** Columns for people: time, point, value with its unit, quality, cause. Connections are messages, failed ones told by others. */
final class TextMonitor implements MonitorOutput {

    private static final int WIDEST = 40;
    private static final int VALUE_WIDTH = 16;

    private final Context context;
    private final int nameWidth;

    TextMonitor(Context context, List<Rtu> rtus) {
        this.context = context;
        nameWidth = Math.min(WIDEST, rtus.stream().flatMap(rtu -> RtuPoints.of(rtu).monitored().stream())
                .map(ConfiguredPoint::qualifiedName).mapToInt(String::length).max().orElse(0));
    }

    @Override
    public void value(PointValue value) {
        var time = value.time();
        var quality = value.quality().isGood() ? "" : "[" + value.quality() + "] ";
        context.results().line(Timestamps.text(time == null ? value.received() : time) + "  "
                + pad(value.point().qualifiedName(), nameWidth) + "  " + pad(value.text(), VALUE_WIDTH) + "  "
                + quality + value.cause().meaning()
                + (value.point().isConfigured() ? "" : " (not configured, " + value.type() + ")"));
    }

    @Override
    public void status(String rtu, SessionStatus status) {
        if (status.state() != SessionState.FAILED) {
            context.messages().line(rtu + ": " + status.detail());
        }
    }

    private static String pad(String text, int width) {
        return width == 0 ? text : String.format(Locale.ROOT, "%-" + width + "s", text);
    }
}
