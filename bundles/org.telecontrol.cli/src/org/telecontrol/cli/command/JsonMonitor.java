/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.math.BigDecimal;
import java.math.MathContext;

import org.telecontrol.cli.output.Json;
import org.telecontrol.cli.output.Results;
import org.telecontrol.live.SessionStatus;
import org.telecontrol.live.image.PointValue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** One line of JSON for each information object and each change of a connection. */
final class JsonMonitor implements MonitorOutput {

    /** More than any value on the wire has; hides that a factor such as 0.1 is no binary fraction. */
    private static final MathContext DIGITS = new MathContext(12);

    private final Results results;

    JsonMonitor(Results results) {
        this.results = results;
    }

    @Override
    public void value(PointValue value) {
        var point = value.point();
        var time = value.time();
        var line = new JsonObject();
        line.addProperty("rtu", point.rtu().name());
        line.addProperty("point", point.isConfigured() ? point.name() : null);
        line.addProperty("ca", point.commonAddress());
        line.addProperty("ioa", point.ioa());
        line.addProperty("type", value.type().name());
        line.addProperty("cot", value.cause().name());
        line.add("value", json(value.engineering()));
        line.add("raw", json(value.raw()));
        line.add("quality", Json.array(value.quality().words()));
        line.addProperty("time", time == null ? null : Timestamps.text(time));
        line.addProperty("received", Timestamps.text(value.received()));
        results.json(line);
    }

    @Override
    public void status(String rtu, SessionStatus status) {
        var line = new JsonObject();
        line.addProperty("rtu", rtu);
        line.addProperty("state", status.state().word());
        line.addProperty("detail", status.detail());
        results.json(line);
    }

    static JsonElement json(Object value) {
        return switch (value) {
            case Boolean truth -> new JsonPrimitive(truth);
            case Double number when Double.isFinite(number) -> decimal(number);
            case Float number when Float.isFinite(number) -> new JsonPrimitive(number);
            case Number number when !(number instanceof Double || number instanceof Float) -> new JsonPrimitive(number);
            default -> new JsonPrimitive(value.toString());
        };
    }

    private static JsonElement decimal(double number) {
        return new JsonPrimitive(new BigDecimal(number).round(DIGITS).doubleValue());
    }
}
