/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.file;

import java.util.List;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.FileElement;

/** One end of the transfer of one file. */
public abstract sealed class FileTransfer permits FileSender, FileReceiver {

    /** How far it is. */
    public enum State {
        RUNNING, DONE, FAILED
    }

    private final FileAddress address;
    private State state = State.RUNNING;
    private String trouble = "";

    FileTransfer(FileAddress address) {
        this.address = address;
    }

    public final FileAddress address() {
        return address;
    }

    public final State state() {
        return state;
    }

    /** Why it FAILED, for people; empty otherwise. */
    public final String trouble() {
        return trouble;
    }

    /** Octets transferred and confirmed section by section. */
    public abstract int done();

    /** Octets of the whole file; 0 as long as that is not known. */
    public abstract int total();

    /** What begins the transfer when this end wants it. */
    public abstract List<Asdu> begin();

    /** Gives up, and gives what tells the other end so; nothing when it has ended already. */
    public final List<Asdu> cancel() {
        if (state != State.RUNNING) {
            return List.of();
        }
        fail("cancelled");
        return send(cancellation());
    }

    abstract FileElement cancellation();

    /** Takes an ASDU of the other end; gives the answers. Does nothing when it is about another file. */
    public final List<Asdu> receive(Asdu asdu) {
        if (state != State.RUNNING || !address.concerns(asdu)
                || !(asdu.objects().getFirst().element() instanceof FileElement element)) {
            return List.of();
        }
        if (asdu.negative() || asdu.cause().isUnknown()) {
            return fail(asdu.cause() == CauseOfTransmission.FILE_TRANSFER ? "refused" : asdu.cause().meaning());
        }
        return answer(element);
    }

    abstract List<Asdu> answer(FileElement element);

    final List<Asdu> send(FileElement element) {
        return List.of(address.asdu(element));
    }

    final List<Asdu> finish(List<Asdu> last) {
        state = State.DONE;
        return last;
    }

    final List<Asdu> fail(String words) {
        state = State.FAILED;
        trouble = words;
        return List.of();
    }

    final List<Asdu> failWith(int code) {
        return fail(switch (code) {
            case 1 -> "the other station has no memory for it";
            case 2 -> "the checksum does not fit";
            case 3 -> "the other station did not expect this";
            case 4 -> "the other station does not know the file";
            case 5 -> "the other station does not know the section";
            default -> "refused";
        });
    }

    /** CHS of some octets, added to the one of those before. */
    static int checksum(int before, byte[] octets) {
        int sum = before;
        for (byte octet : octets) {
            sum += octet;
        }
        return sum & 0xff;
    }
}
