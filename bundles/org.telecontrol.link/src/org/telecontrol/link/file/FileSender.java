/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.FileElement.FileAcknowledge;
import org.telecontrol.iec104.FileElement.FileCall;
import org.telecontrol.iec104.FileElement.FileReady;
import org.telecontrol.iec104.FileElement.LastSection;
import org.telecontrol.iec104.FileElement.SectionReady;
import org.telecontrol.iec104.FileElement.Segment;
import org.telecontrol.link.LinkSettings;

/** The end that has the file. */
public final class FileSender extends FileTransfer {

    /** LOF has three octets. */
    public static final int LONGEST = 0xff_ffff;

    private static final int SECTION = 16 * 1024;
    private static final int MOST_SECTIONS = 255;
    private static final int SEGMENT_HEAD = 4;

    private final byte[] octets;
    private final int sectionLength;
    private final int segmentLength;
    private int section;
    private int done;

    /** @throws IllegalArgumentException when the file is longer than {@link #LONGEST} */
    public FileSender(FileAddress address, byte[] octets, LinkSettings settings) {
        super(address);
        if (octets.length > LONGEST) {
            throw new IllegalArgumentException("A file has at most " + LONGEST + " octets, not " + octets.length);
        }
        this.octets = octets.clone();
        sectionLength = Math.max(SECTION, Math.ceilDiv(octets.length, MOST_SECTIONS));
        segmentLength = LinkSettings.LONGEST_ASDU - 2 - settings.causeLength() - settings.commonAddressLength()
                - settings.objectAddressLength() - SEGMENT_HEAD;
    }

    @Override
    public int done() {
        return done;
    }

    @Override
    public int total() {
        return octets.length;
    }

    /** Offers the file: what answers its selection, or begins the transfer to the other station. */
    @Override
    public List<Asdu> begin() {
        return send(new FileReady(address().file(), octets.length, false));
    }

    @Override
    FileElement cancellation() {
        return new LastSection(address().file(), section, LastSection.FILE_DEACTIVATED, 0);
    }

    @Override
    List<Asdu> answer(FileElement element) {
        return switch (element) {
            case FileCall call when call.trouble() != 0 -> failWith(call.trouble());
            case FileCall call -> call(call);
            case FileAcknowledge acknowledge -> acknowledged(acknowledge);
            default -> List.of();
        };
    }

    private List<Asdu> call(FileCall call) {
        return switch (call.order()) {
            case FileCall.SELECT_FILE -> begin();
            case FileCall.REQUEST_FILE -> nextSection();
            case FileCall.REQUEST_SECTION -> call.section() == section
                    ? segments()
                    : send(new FileCall(address().file(), call.section(), call.order(), 5));
            case FileCall.DEACTIVATE_FILE, FileCall.DEACTIVATE_SECTION, FileCall.DELETE_FILE ->
                fail("the other station ended the transfer");
            default -> List.of();
        };
    }

    private List<Asdu> acknowledged(FileAcknowledge acknowledge) {
        return switch (acknowledge.what()) {
            case FileAcknowledge.SECTION -> {
                done += section().length;
                yield nextSection();
            }
            case FileAcknowledge.FILE -> finish(List.of());
            default -> failWith(acknowledge.trouble());
        };
    }

    private List<Asdu> nextSection() {
        if (done == octets.length) {
            return send(new LastSection(address().file(), section, LastSection.FILE, checksum(0, octets)));
        }
        section++;
        return send(new SectionReady(address().file(), section, section().length, false));
    }

    private byte[] section() {
        return Arrays.copyOfRange(octets, done, Math.min(done + sectionLength, octets.length));
    }

    private List<Asdu> segments() {
        var content = section();
        var asdus = new ArrayList<Asdu>();
        for (int from = 0; from < content.length; from += segmentLength) {
            var part = Arrays.copyOfRange(content, from, Math.min(from + segmentLength, content.length));
            asdus.add(address().asdu(new Segment(address().file(), section, part)));
        }
        asdus.add(address().asdu(
                new LastSection(address().file(), section, LastSection.SECTION, checksum(0, content))));
        return asdus;
    }
}
