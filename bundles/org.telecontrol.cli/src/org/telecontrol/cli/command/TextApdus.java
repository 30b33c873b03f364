/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.cli.output.Results;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.DecodedApdu;

/** Prints APDUs for people: one line each, and one for each information object. */
record TextApdus(Results results, ApduDecoder decoder, ObjectFields fields) implements Consumer<CapturedApdu> {

    @Override
    public void accept(CapturedApdu captured) {
        var head = "%6d  %s  %s > %s  ".formatted(captured.frame(), Timestamps.text(captured.at()), captured.source(),
                captured.destination());
        switch (decoder.decode(captured.octets())) {
            case DecodedApdu.Information information -> print(head, information, captured);
            case DecodedApdu.Supervisory(int receiveSequence) -> results.line(head + "S " + receiveSequence);
            case DecodedApdu.Unnumbered(String function) -> results.line(head + "U " + function);
        }
    }

    private void print(String head, DecodedApdu.Information apdu, CapturedApdu captured) {
        var numbers = head + "I " + apdu.sendSequence() + " " + apdu.receiveSequence() + "  ";
        apdu.asdu().ifPresentOrElse(asdu -> print(numbers, asdu, captured.at()), () -> results.line(numbers
                + "no ASDU: " + apdu.trouble() + ": " + HexFormat.ofDelimiter(" ").formatHex(captured.octets())));
    }

    private void print(String head, Asdu asdu, Instant received) {
        results.line(head + asdu.typeName() + "  " + asdu.cause().meaning() + (asdu.negative() ? ", negative" : "")
                + (asdu.test() ? ", test" : "") + "  station " + asdu.commonAddress()
                + (asdu.originator() == 0 ? "" : ", originator " + asdu.originator()));
        asdu.objects().forEach(object -> results.line("        " + words(asdu, object, received)));
    }

    private String words(Asdu asdu, InformationObject object, Instant received) {
        return object.ioa() + "  " + object.element().rawNumber()
                + (object.quality().isGood() ? "" : "  [" + object.quality() + "]")
                + fields.of(asdu.type(), object, received).entrySet().stream().map(TextApdus::words)
                        .collect(Collectors.joining())
                + fields.time(object, received).map(time -> "  " + time).orElse("");
    }

    private static String words(Map.Entry<String, Object> field) {
        return switch (field.getValue()) {
            case Boolean isSet -> isSet ? "  " + field.getKey() : "";
            case List<?> flags -> "  " + field.getKey() + " "
                    + flags.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> "  " + field.getKey() + " " + field.getValue();
        };
    }
}
