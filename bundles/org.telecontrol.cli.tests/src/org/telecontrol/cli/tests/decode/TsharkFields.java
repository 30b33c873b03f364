/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.decode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.iec104.TypeIdentification;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What decode prints of an APDU, as Wireshark's fields. */
final class TsharkFields {

    /**
     * Of these types Wireshark 4.0 shows nothing but the octets behind the first address: protection equipment, packed
     * single points, tests, delay acquisition, parameter activation and file transfer.
     */
    static final Set<TypeFamily> UNKNOWN_TO_TSHARK = Set.of(TypeFamily.PROTECTION_EVENT,
            TypeFamily.PROTECTION_START_EVENTS, TypeFamily.PROTECTION_OUTPUT_CIRCUIT, TypeFamily.PACKED_SINGLE_POINT,
            TypeFamily.TEST, TypeFamily.DELAY_ACQUISITION, TypeFamily.PARAMETER_ACTIVATION, TypeFamily.FILE_READY,
            TypeFamily.SECTION_READY, TypeFamily.FILE_CALL, TypeFamily.FILE_LAST_SECTION, TypeFamily.FILE_ACKNOWLEDGE,
            TypeFamily.FILE_SEGMENT, TypeFamily.FILE_DIRECTORY, TypeFamily.FILE_QUERY_LOG);

    /**
     * All of Wireshark's fields but those that repeat others (the octets that SIQ and its like are in, whole time tags),
     * and the day of week, which decode does not print.
     */
    static final List<String> ALL = Stream.of("frame.number", "104.type", "104.utype", "104.tx", "104.rx",
            "asdu.typeid", "asdu.causetx", "asdu.nega", "asdu.test", "asdu.oa", "asdu.addr", "asdu.sq", "asdu.numix",
            "asdu.ioa", "asdu.siq.spi", "asdu.siq.bl", "asdu.siq.sb", "asdu.siq.nt", "asdu.siq.iv", "asdu.diq.dpi",
            "asdu.diq.bl", "asdu.diq.sb", "asdu.diq.nt", "asdu.diq.iv", "asdu.qds.ov", "asdu.qds.bl", "asdu.qds.sb",
            "asdu.qds.nt", "asdu.qds.iv", "asdu.vti.v", "asdu.vti.t", "asdu.qos.ql", "asdu.qos.se", "asdu.sco.on",
            "asdu.sco.qu", "asdu.sco.se", "asdu.dco.on", "asdu.dco.qu", "asdu.dco.se", "asdu.rco.up", "asdu.rco.qu",
            "asdu.rco.se", "asdu.qpm.kpa", "asdu.qpm.lpc", "asdu.qpm.pop", "asdu.coi_r", "asdu.coi_i", "asdu.qoi",
            "asdu.qcc", "asdu.rqt", "asdu.frz", "asdu.qrp", "asdu.bcr.count", "asdu.bcr.sq", "asdu.bcr.cy",
            "asdu.bcr.ca", "asdu.bcr.iv", "asdu.bitstring", "asdu.float", "asdu.normval", "asdu.scalval",
            "asdu.rawdata", "asdu.cp24time.ms", "asdu.cp24time.min", "asdu.cp24time.iv", "asdu.cp56time.ms",
            "asdu.cp56time.min", "asdu.cp56time.gen", "asdu.cp56time.iv", "asdu.cp56time.hour", "asdu.cp56time.su",
            "asdu.cp56time.day", "asdu.cp56time.month", "asdu.cp56time.year")
            .map(field -> field.startsWith("frame") ? field : "iec60870_" + field).toList();

    private static final Map<String, Integer> FUNCTIONS = Map.of("STARTDT act", 0x01, "STARTDT con", 0x02,
            "STOPDT act", 0x04, "STOPDT con", 0x08, "TESTFR act", 0x10, "TESTFR con", 0x20);

    private final JsonObject apdu;
    private final TreeMap<String, List<String>> fields = new TreeMap<>();

    private TsharkFields(JsonObject apdu) {
        this.apdu = apdu;
    }

    /** @param apdu a line of decode --json */
    static TreeMap<String, List<String>> of(JsonObject apdu) {
        var tshark = new TsharkFields(apdu);
        tshark.apci();
        return tshark.fields;
    }

    private void put(String field, Object value) {
        fields.computeIfAbsent(field.equals("frame.number") ? field : "iec60870_" + field,
                first -> new ArrayList<>()).add(String.valueOf(value));
    }

    private void put(String field, boolean isSet) {
        put(field, isSet ? "1" : "0");
    }

    private void apci() {
        put("frame.number", apdu.get("frame").getAsLong());
        switch (apdu.get("apci").getAsString()) {
            case "U" -> {
                put("104.type", "0x00000003");
                put("104.utype", "0x%08x".formatted(FUNCTIONS.get(apdu.get("function").getAsString())));
            }
            case "S" -> {
                put("104.type", "0x00000001");
                put("104.rx", apdu.get("nr").getAsInt());
            }
            default -> {
                put("104.type", "0x00000000");
                put("104.tx", apdu.get("ns").getAsInt());
                put("104.rx", apdu.get("nr").getAsInt());
                asdu(TypeIdentification.valueOf(apdu.get("type").getAsString()), apdu.getAsJsonArray("objects"));
            }
        }
    }

    private void asdu(TypeIdentification type, JsonArray objects) {
        put("asdu.typeid", type.number());
        put("asdu.causetx", CauseOfTransmission.valueOf(apdu.get("cot").getAsString()).number());
        put("asdu.nega", apdu.get("negative").getAsBoolean());
        put("asdu.test", apdu.get("test").getAsBoolean());
        put("asdu.oa", apdu.get("oa").getAsInt());
        put("asdu.addr", apdu.get("ca").getAsInt());
        put("asdu.sq", apdu.get("sq").getAsBoolean());
        put("asdu.numix", objects.size());
        if (UNKNOWN_TO_TSHARK.contains(type.family())) {
            put("asdu.ioa", objects.get(0).getAsJsonObject().get("ioa").getAsInt());
        } else {
            objects.forEach(object -> object(type, object.getAsJsonObject()));
        }
    }

    private void object(TypeIdentification type, JsonObject object) {
        put("asdu.ioa", object.get("ioa").getAsInt());
        var raw = object.get("raw");
        switch (type.family()) {
            case SINGLE_POINT_INFORMATION -> {
                put("asdu.siq.spi", raw);
                quality("siq", object);
            }
            case DOUBLE_POINT_INFORMATION -> {
                put("asdu.diq.dpi", raw);
                quality("diq", object);
            }
            case INTEGRATED_TOTALS -> counter(object);
            case SINGLE_COMMAND -> command("sco", "on", object);
            case DOUBLE_COMMAND -> command("dco", "on", object);
            case REGULATING_STEP_COMMAND -> command("rco", "up", object);
            case END_OF_INITIALIZATION -> {
                put("asdu.coi_r", raw);
                put("asdu.coi_i", object.get("after-parameter-change").getAsBoolean());
            }
            case INTERROGATION -> put("asdu.qoi", raw);
            case COUNTER_INTERROGATION -> {
                put("asdu.qcc", "0x%02x".formatted(raw.getAsInt()));
                put("asdu.rqt", object.get("request"));
                put("asdu.frz", object.get("freeze"));
            }
            case RESET_PROCESS -> put("asdu.qrp", raw);
            case READ, CLOCK_SYNCHRONIZATION -> {
                // an address, and a time
            }
            default -> value(type, object);
        }
        time(type, object);
    }

    private void value(TypeIdentification type, JsonObject object) {
        var raw = object.get("raw");
        switch (type.valueKind()) {
            case STEP_POSITION -> {
                put("asdu.vti.v", raw);
                put("asdu.vti.t", object.get("transient").getAsBoolean());
            }
            // Wireshark takes the first octet for the highest one
            case BITSTRING -> put("asdu.bitstring", "0x%08x".formatted(Integer.reverseBytes((int) raw.getAsLong())));
            case NORMALIZED -> put("asdu.normval", sixDigits(object.get("normalized").getAsDouble()));
            case SCALED -> put("asdu.scalval", raw);
            case SHORT_FLOAT -> put("asdu.float", sixDigits(raw.getAsDouble()));
            default -> throw new IllegalArgumentException(type + " is not compared");
        }
        switch (type.direction()) {
            case MONITOR -> {
                if (type != TypeIdentification.M_ME_ND_1) {
                    quality("qds", object);
                    put("asdu.qds.ov", hasWord(object.get("quality"), "overflow"));
                }
            }
            case CONTROL -> {
                if (type.family() != TypeFamily.BITSTRING_COMMAND) {
                    put("asdu.qos.ql", object.get("qualifier"));
                    put("asdu.qos.se", object.get("select").getAsBoolean());
                }
            }
            default -> {
                int qualifier = object.get("qualifier").getAsInt();
                put("asdu.qpm.kpa", qualifier & 0x3f);
                put("asdu.qpm.lpc", qualifier >> 6 & 1);
                put("asdu.qpm.pop", qualifier >> 7);
            }
        }
    }

    private void quality(String descriptor, JsonObject object) {
        var quality = object.get("quality");
        put("asdu." + descriptor + ".bl", hasWord(quality, "blocked"));
        put("asdu." + descriptor + ".sb", hasWord(quality, "substituted"));
        put("asdu." + descriptor + ".nt", hasWord(quality, "not-topical"));
        put("asdu." + descriptor + ".iv", hasWord(quality, "invalid"));
    }

    private void counter(JsonObject object) {
        var quality = object.get("quality");
        put("asdu.bcr.count", object.get("raw"));
        put("asdu.bcr.sq", object.get("sequence"));
        put("asdu.bcr.cy", hasWord(quality, "carry"));
        put("asdu.bcr.ca", hasWord(quality, "adjusted"));
        put("asdu.bcr.iv", hasWord(quality, "invalid"));
    }

    private void command(String octet, String state, JsonObject object) {
        put("asdu." + octet + "." + state, object.get("raw"));
        put("asdu." + octet + ".qu", object.get("qualifier"));
        put("asdu." + octet + ".se", object.get("select").getAsBoolean());
    }

    private void time(TypeIdentification type, JsonObject object) {
        if (object.get("time").isJsonNull()) {
            return;
        }
        var time = LocalDateTime.ofInstant(Instant.parse(object.get("time").getAsString()), ZoneOffset.UTC);
        var tag = type.name().matches("M_.._T[ABC]_1") && type.number() < 20 ? "cp24time" : "cp56time";
        var flags = object.get("time-flags");
        put("asdu." + tag + ".ms", time.getSecond() * 1000 + time.getNano() / 1_000_000);
        put("asdu." + tag + ".min", time.getMinute());
        put("asdu." + tag + ".iv", hasWord(flags, "invalid"));
        if (tag.equals("cp56time")) {
            put("asdu.cp56time.gen", hasWord(flags, "substituted"));
            put("asdu.cp56time.su", hasWord(flags, "summer-time"));
            put("asdu.cp56time.hour", time.getHour());
            put("asdu.cp56time.day", time.getDayOfMonth());
            put("asdu.cp56time.month", time.getMonthValue());
            put("asdu.cp56time.year", time.getYear() % 100);
        }
    }

    private static boolean hasWord(@Nullable JsonElement words, String word) {
        return words != null
                && words.getAsJsonArray().asList().stream().anyMatch(each -> each.getAsString().equals(word));
    }

    /** As Wireshark prints a float. */
    private static String sixDigits(double number) {
        return new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }
}
