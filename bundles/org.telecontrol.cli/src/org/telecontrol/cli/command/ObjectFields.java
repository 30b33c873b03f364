/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Cp24Time2a;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.EndOfInitialization;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.PackedSinglePoints;
import org.telecontrol.iec104.InformationElement.ProtectionEvent;
import org.telecontrol.iec104.InformationElement.ProtectionOutputCircuit;
import org.telecontrol.iec104.InformationElement.ProtectionStartEvents;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;

/**
 * What an information object carries beside its address, one number, quality and time, by the names that both outputs of
 * decode give it. A field is a number, a truth, a text or a list of words.
 *
 * @param zone of the time tags
 */
record ObjectFields(ZoneId zone) {

    /** The fields in their order; none for most objects. */
    Map<String, Object> of(Optional<TypeIdentification> type, InformationObject object, Instant received) {
        var fields = new LinkedHashMap<String, Object>();
        var qualifier = object.qualifier();
        if (qualifier != null) {
            fields.put("qualifier", qualifier.value());
            if (type.filter(TypeIdentification::supportsSelect).isPresent()) {
                fields.put("select", qualifier.select());
            }
        }
        add(fields, object.element());
        var time = time(object);
        if (time != null) {
            addFlags(fields, "time", time, received);
        }
        return fields;
    }

    /** The tag of an object, of clock synchronization the time that it carries. */
    private static @Nullable EventTime time(InformationObject object) {
        return object.element() instanceof ClockTime(var clock) ? clock : object.time();
    }

    /** When it happened, or the time that it sets; empty without a tag, and when that is no time of the calendar. */
    Optional<String> time(InformationObject object, Instant received) {
        var time = time(object);
        return time == null ? Optional.empty() : text(time, received);
    }

    private Optional<String> text(EventTime time, Instant received) {
        return time.toInstant(zone, received).map(Timestamps::text);
    }

    private void add(Map<String, Object> fields, InformationElement element) {
        switch (element) {
            case StepPosition position -> fields.put("transient", position.transientState());
            case BinaryCounterReading reading -> fields.put("sequence", reading.sequence());
            case NormalizedValue value -> fields.put("normalized", value.fraction());
            case PackedSinglePoints points -> fields.put("changed", points.changed());
            case ProtectionEvent event -> fields.put("elapsed", event.elapsedMillis());
            case ProtectionStartEvents events -> fields.put("duration", events.relayMillis());
            case ProtectionOutputCircuit circuit -> fields.put("operating", circuit.operatingMillis());
            case CounterInterrogation counters -> {
                fields.put("request", counters.request());
                fields.put("freeze", counters.freeze());
            }
            case EndOfInitialization end -> fields.put("after-parameter-change", end.afterParameterChange());
            case RawOctets octets -> fields.put("octets", HexFormat.of().formatHex(octets.octets()));
            case FileElement file -> addFile(fields, file);
            default -> {
                // one number says it all
            }
        }
    }

    private void addFile(Map<String, Object> fields, FileElement element) {
        switch (element) {
            case FileElement.FileReady ready -> {
                fields.put("length", ready.length());
                fields.put("negative", ready.negative());
            }
            case FileElement.SectionReady ready -> {
                fields.put("section", ready.section());
                fields.put("length", ready.length());
                fields.put("not-ready", ready.notReady());
            }
            case FileElement.FileCall call -> addSection(fields, call.section(), "order", call.order(), "trouble",
                    call.trouble());
            case FileElement.LastSection last -> addSection(fields, last.section(), "what", last.what(), "checksum",
                    last.checksum());
            case FileElement.FileAcknowledge acknowledge -> addSection(fields, acknowledge.section(), "what",
                    acknowledge.what(), "trouble", acknowledge.trouble());
            case FileElement.Segment segment -> {
                fields.put("section", segment.section());
                fields.put("octets", HexFormat.of().formatHex(segment.octets()));
            }
            case FileElement.DirectoryEntry entry -> {
                fields.put("length", entry.length());
                fields.put("status", entry.status());
                addTime(fields, "created", entry.created());
            }
            case FileElement.LogQuery query -> {
                addTime(fields, "from", query.from());
                addTime(fields, "to", query.to());
            }
        }
    }

    private static void addSection(Map<String, Object> fields, int section, String name, int value, String further,
            int more) {
        fields.put("section", section);
        fields.put(name, value);
        fields.put(further, more);
    }

    private void addTime(Map<String, Object> fields, String name, Cp56Time2a time) {
        text(time, Instant.EPOCH).ifPresent(text -> fields.put(name, text));
        addFlags(fields, name, time, Instant.EPOCH);
    }

    /** What the instant does not say: flags that are set, and the octets when they are no time of the calendar. */
    private void addFlags(Map<String, Object> fields, String name, EventTime time, Instant received) {
        var flags = flags(time);
        if (!flags.isEmpty()) {
            fields.put(name + "-flags", flags);
        }
        if (text(time, received).isEmpty()) {
            fields.put(name + "-octets", octets(time));
        }
    }

    private static List<String> flags(EventTime time) {
        var flags = new ArrayList<String>();
        if (time.invalid()) {
            flags.add("invalid");
        }
        if (time.substituted()) {
            flags.add("substituted");
        }
        if (time instanceof Cp56Time2a full && full.summerTime()) {
            flags.add("summer-time");
        }
        return flags;
    }

    /** In hexadecimal digits, as on the wire. */
    private static String octets(EventTime time) {
        return switch (time) {
            case Cp24Time2a tag -> hex(tag.octets(), 3);
            case Cp56Time2a tag -> hex(tag.octets(), 7);
        };
    }

    private static String hex(long octets, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(HexFormat.of().toHexDigits((byte) (octets >> 8 * i)));
        }
        return text.toString();
    }
}
