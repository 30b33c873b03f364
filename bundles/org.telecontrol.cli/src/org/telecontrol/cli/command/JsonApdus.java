/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.cli.output.Json;
import org.telecontrol.cli.output.Results;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.DecodedApdu;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Prints APDUs as JSON Lines. */
record JsonApdus(Results results, ApduDecoder decoder, ObjectFields fields) implements Consumer<CapturedApdu> {

    @Override
    public void accept(CapturedApdu captured) {
        var line = new JsonObject();
        line.addProperty("frame", captured.frame());
        line.addProperty("time", Timestamps.text(captured.at()));
        line.addProperty("source", captured.source().toString());
        line.addProperty("destination", captured.destination().toString());
        switch (decoder.decode(captured.octets())) {
            case DecodedApdu.Information information -> add(line, information, captured);
            case DecodedApdu.Supervisory(int receiveSequence) -> {
                line.addProperty("apci", "S");
                line.addProperty("nr", receiveSequence);
            }
            case DecodedApdu.Unnumbered(String function) -> {
                line.addProperty("apci", "U");
                line.addProperty("function", function);
            }
        }
        results.json(line);
    }

    private void add(JsonObject line, DecodedApdu.Information apdu, CapturedApdu captured) {
        line.addProperty("apci", "I");
        line.addProperty("ns", apdu.sendSequence());
        line.addProperty("nr", apdu.receiveSequence());
        apdu.asdu().ifPresentOrElse(asdu -> add(line, asdu, captured.at()), () -> {
            line.addProperty("trouble", apdu.trouble());
            line.addProperty("octets", HexFormat.of().formatHex(captured.octets()));
        });
    }

    private void add(JsonObject line, Asdu asdu, Instant received) {
        line.addProperty("type", asdu.typeName());
        line.addProperty("cot", asdu.cause().name());
        line.addProperty("negative", asdu.negative());
        line.addProperty("test", asdu.test());
        line.addProperty("oa", asdu.originator());
        line.addProperty("ca", asdu.commonAddress());
        line.addProperty("sq", asdu.sequence());
        var objects = new JsonArray();
        asdu.objects().forEach(object -> objects.add(object(asdu, object, received)));
        line.add("objects", objects);
    }

    private JsonObject object(Asdu asdu, InformationObject object, Instant received) {
        var json = new JsonObject();
        var time = fields.time(object, received);
        json.addProperty("ioa", object.ioa());
        json.add("raw", JsonMonitor.json(object.element().rawNumber()));
        json.add("quality", Json.array(object.quality().words()));
        json.addProperty("time", time.isPresent() ? time.get() : null);
        fields.of(asdu.type(), object, received).forEach((name, value) -> json.add(name, json(value)));
        return json;
    }

    private static JsonElement json(Object value) {
        return value instanceof List<?> words
                ? Json.array(words.stream().map(String::valueOf).toList())
                : JsonMonitor.json(value);
    }
}
