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

import org.telecontrol.capture.CaptureFormatException;
import org.telecontrol.capture.CaptureReader;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.output.FileTrouble;
import org.telecontrol.link.LinkSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the APDUs of a capture. */
@Command(name = "decode", header = "Prints every APDU in a pcap or pcapng file.", description = {
        "Puts the TCP connections in the file together again, whoever recorded it, and decodes the IEC 60870-5-104 in "
                + "them. Everything else is passed over.",
        "",
        "With --json one line for each APDU: {\"frame\", \"time\", \"source\", \"destination\", \"apci\" (I, S or U), "
                + "\"ns\", \"nr\", \"function\" (of a U-frame), \"type\", \"cot\", \"negative\", \"test\", \"oa\", \"ca\", "
                + "\"sq\", \"objects\": [{\"ioa\", \"raw\", \"quality\", \"time\"}]}, and \"trouble\" and \"octets\" where an "
                + "ASDU cannot be decoded."})
public final class DecodeCommand extends TelecontrolCommand {

    @Parameters(paramLabel = "CAPTURE", description = "A pcap or pcapng file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Prints JSON Lines.")
    private boolean json;

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
        var output = json
                ? new JsonApdus(context.results(), decoder, zone())
                : new TextApdus(context.results(), decoder, zone());
        var capture = InputFile.of(context, file);
        try {
            CaptureReader.read(capture, output);
            return ExitCode.DONE;
        } catch (CaptureFormatException e) {
            context.results().flush();
            throw CommandFailure.unreadable(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileTrouble.words(e), e);
        }
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
