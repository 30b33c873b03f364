/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

import org.telecontrol.capture.CaptureFormatException;
import org.telecontrol.capture.CaptureReader;
import org.telecontrol.capture.CaptureSummary;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.model.files.FileTrouble;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the APDUs of a capture. */
@Command(name = "decode", header = "Prints every APDU in a pcap or pcapng file.", description = {
        "Puts the TCP connections in the file together again, whoever recorded it, and decodes the IEC 60870-5-104 in "
                + "them: what goes over port 2404, and what looks so on others. Everything else is passed over.",
        "",
        "With --json one line for each APDU: {\"frame\", \"time\", \"source\", \"destination\", \"apci\" (I, S or U), "
                + "\"ns\", \"nr\", \"function\" (of a U-frame), \"type\", \"cot\", \"negative\", \"test\", \"oa\", \"ca\", "
                + "\"sq\", \"objects\": [{\"ioa\", \"raw\", \"quality\", \"time\"}]}, and \"trouble\" and \"octets\" where an "
                + "ASDU cannot be decoded.",
        "",
        "An object has further fields where its type has them: \"qualifier\" (QU, QL or QPM) and \"select\" of commands; "
                + "\"transient\" of step positions; \"sequence\" of counters; \"normalized\", the fraction; \"changed\", the "
                + "change bits of packed single points; \"elapsed\", \"duration\" and \"operating\", the times of protection "
                + "events, start events and output circuits in milliseconds; \"request\" and \"freeze\" of counter "
                + "interrogations; \"after-parameter-change\"; \"section\", \"length\", \"order\", \"what\", \"trouble\", "
                + "\"checksum\", \"status\", \"created\", \"from\", \"to\", \"negative\", \"not-ready\" of file transfer; "
                + "\"octets\" as they are; \"time-flags\" (invalid, substituted, summer-time), and \"time-octets\" of what is no "
                + "time of the calendar."})
public final class DecodeCommand extends TelecontrolCommand {

    @Parameters(paramLabel = "CAPTURE", description = "A pcap or pcapng file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Prints JSON Lines.")
    private boolean json;

    @Option(names = "--port", paramLabel = "N", split = ",", description = "A TCP port of IEC 60870-5-104 (repeatable): decodes what goes over these ports, and nothing else.")
    private Set<Integer> ports = new TreeSet<>();

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "The zone of the time tags, such as Europe/Madrid; otherwise UTC.")
    private String zone = "UTC";

    @Option(names = "--cause-length", paramLabel = "N", description = "Octets of the cause of transmission, 1 or 2; otherwise 2.")
    private int causeLength = LinkSettings.DEFAULT.causeLength();

    @Option(names = "--common-address-length", paramLabel = "N", description = "Octets of the common address, 1 or 2; otherwise 2.")
    private int commonAddressLength = LinkSettings.DEFAULT.commonAddressLength();

    @Option(names = "--object-address-length", paramLabel = "N", description = "Octets of the information object address, 1 to 3; otherwise 3.")
    private int objectAddressLength = LinkSettings.DEFAULT.objectAddressLength();

    public DecodeCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        var decoder = context.cores().links().decoder(settings());
        var fields = new ObjectFields(zone());
        var output = json
                ? new JsonApdus(context.results(), decoder, fields)
                : new TextApdus(context.results(), decoder, fields);
        var capture = InputFile.of(context, file);
        try {
            tellLosses(CaptureReader.read(capture, ports(), output));
            return ExitCode.DONE;
        } catch (CaptureFormatException e) {
            context.results().flush();
            throw CommandFailure.unreadable(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileTrouble.words(e), e);
        }
    }

    private void tellLosses(CaptureSummary summary) {
        context.results().flush();
        tell(summary.cutOff(), "packets cut off when captured");
        tell(summary.incomplete(), "IP packets of which fragments are missing");
        tell(summary.gaps(), "gaps where segments are missing, and perhaps APDUs");
    }

    private void tell(long count, String what) {
        if (count > 0) {
            context.messages().line(what + ": " + count);
        }
    }

    private Set<Integer> ports() {
        for (int port : ports) {
            if (port < 1 || port > 0xffff) {
                throw CommandFailure.usage("A port is 1 to 65535, not " + port);
            }
        }
        return ports;
    }

    private LinkSettings settings() {
        try {
            return LinkSettings.DEFAULT.withFieldLengths(causeLength, commonAddressLength, objectAddressLength);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private ZoneId zone() {
        try {
            return "UTC".equals(zone) ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw CommandFailure.usage("\"" + zone + "\" is no time zone");
        }
    }
}
