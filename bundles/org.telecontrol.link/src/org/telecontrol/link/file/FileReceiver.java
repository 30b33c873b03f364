/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.file;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.FileElement.FileAcknowledge;
import org.telecontrol.iec104.FileElement.FileCall;
import org.telecontrol.iec104.FileElement.FileReady;
import org.telecontrol.iec104.FileElement.LastSection;
import org.telecontrol.iec104.FileElement.SectionReady;
import org.telecontrol.iec104.FileElement.Segment;

/** The end that gets the file. It never holds more octets than were announced, for the file and for each section. */
public final class FileReceiver extends FileTransfer {

    private static final int NONE = -1;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream section = new ByteArrayOutputStream();
    private int total;
    private int announced;
    private int current = NONE;

    public FileReceiver(FileAddress address) {
        super(address);
    }

    /** The file when it is DONE. */
    public byte[] octets() {
        return file.toByteArray();
    }

    @Override
    public int done() {
        return file.size();
    }

    @Override
    public int total() {
        return total;
    }

    /** Selects the file. */
    @Override
    public List<Asdu> begin() {
        return send(new FileCall(address().file(), 0, FileCall.SELECT_FILE, 0));
    }

    @Override
    FileElement cancellation() {
        return new FileCall(address().file(), 0, FileCall.DEACTIVATE_FILE, 0);
    }

    @Override
    List<Asdu> answer(FileElement element) {
        return switch (element) {
            case FileReady ready -> fileReady(ready);
            case SectionReady ready -> sectionReady(ready);
            case Segment segment -> segment(segment);
            case LastSection last -> last(last);
            case FileCall call -> call.trouble() == 0 ? List.of() : failWith(call.trouble());
            default -> List.of();
        };
    }

    private List<Asdu> fileReady(FileReady ready) {
        if (ready.negative()) {
            return fail("the other station does not offer the file");
        }
        if (current != NONE) {
            return fail("the other station began anew in the middle of the file");
        }
        total = ready.length();
        return send(new FileCall(ready.file(), 0, FileCall.REQUEST_FILE, 0));
    }

    private List<Asdu> sectionReady(SectionReady ready) {
        if (ready.notReady()) {
            return fail("section " + ready.section() + " is not ready");
        }
        if (current != NONE && ready.section() != current && ready.section() != current + 1) {
            return fail("section " + ready.section() + " does not follow section " + current);
        }
        if (file.size() + ready.length() > total) {
            return fail("section " + ready.section() + " makes the file longer than the " + total
                    + " octets announced");
        }
        section.reset();
        current = ready.section();
        announced = ready.length();
        return send(new FileCall(ready.file(), ready.section(), FileCall.REQUEST_SECTION, 0));
    }

    private List<Asdu> segment(Segment segment) {
        if (segment.section() != current) {
            return unexpected(segment.section());
        }
        if (section.size() + segment.octets().length > announced) {
            return fail("section " + current + " is longer than the " + announced + " octets announced");
        }
        section.writeBytes(segment.octets());
        return List.of();
    }

    private List<Asdu> unexpected(int number) {
        return fail(current == NONE
                ? "section " + number + " was not announced"
                : "octets of section " + number + " came in section " + current);
    }

    private List<Asdu> last(LastSection last) {
        return switch (last.what()) {
            case LastSection.SECTION -> sectionEnded(last);
            case LastSection.FILE -> fileEnded(last);
            default -> fail("the other station ended the transfer");
        };
    }

    private List<Asdu> sectionEnded(LastSection last) {
        if (last.section() != current) {
            return unexpected(last.section());
        }
        var octets = section.toByteArray();
        if (octets.length != announced || checksum(0, octets) != last.checksum()) {
            return refuse(last, FileAcknowledge.SECTION_REFUSED, "section " + last.section());
        }
        file.writeBytes(octets);
        section.reset();
        return send(new FileAcknowledge(last.file(), last.section(), FileAcknowledge.SECTION, 0));
    }

    private List<Asdu> fileEnded(LastSection last) {
        if (file.size() != total || checksum(0, octets()) != last.checksum()) {
            return refuse(last, FileAcknowledge.FILE_REFUSED, "the file");
        }
        return finish(send(new FileAcknowledge(last.file(), last.section(), FileAcknowledge.FILE, 0)));
    }

    private List<Asdu> refuse(LastSection last, int what, String subject) {
        fail("length or checksum of " + subject + " does not fit");
        return send(new FileAcknowledge(last.file(), last.section(), what, FileAcknowledge.TROUBLE_CHECKSUM));
    }
}
