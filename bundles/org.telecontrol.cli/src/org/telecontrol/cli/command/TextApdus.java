/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.function.Consumer;

import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.cli.output.Results;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.DecodedApdu;

/** Prints APDUs for people: one line each, and one for each information object. */
record TextApdus(Results results, ApduDecoder decoder, ZoneId zone) implements Consumer<CapturedApdu> {

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
        asdu.objects().forEach(object -> results.line("        " + words(object, received)));
    }

    private String words(InformationObject object, Instant received) {
        var tag = object.time();
        var qualifier = object.qualifier();
        var time = tag == null
                ? ""
                : "  " + tag.toInstant(zone, received).map(Timestamps::text).orElse("no time of the calendar")
                        + (tag.invalid() ? " invalid" : "");
        return object.ioa() + "  " + value(object) + (object.quality().isGood() ? "" : "  [" + object.quality() + "]")
                + (qualifier == null ? "" : "  qualifier " + qualifier.value() + (qualifier.select() ? ", select" : ""))
                + time;
    }

    private static String value(InformationObject object) {
        return switch (object.element()) {
            case RawOctets octets -> octets.toString();
            case FileElement file -> file.toString();
            default -> object.element().rawNumber().toString();
        };
    }
}
