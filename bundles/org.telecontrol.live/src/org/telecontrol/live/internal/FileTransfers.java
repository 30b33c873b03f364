/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.StationClock;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.link.file.FileReceiver;
import org.telecontrol.link.file.FileSender;
import org.telecontrol.link.file.FileTransfer;
import org.telecontrol.live.FileOutcome;
import org.telecontrol.live.Files;

/** Runs transfers one after the other, on the thread of the session. */
final class FileTransfers implements Files {

    /** As many files as there are numbers for. */
    private static final int MOST_ENTRIES = 65_536;

    /** Something to be done; a directory has no transfer. */
    private record Job(List<Asdu> begin, Optional<FileTransfer> transfer, CompletableFuture<FileOutcome> outcome) {}

    private final Wire wire;
    private final StationClock stationClock;
    private final Executor mailbox;
    private final LinkSettings settings;
    private final Duration patience;
    private final Consumer<FileTransfer> progress;
    private final Queue<Job> jobs = new ArrayDeque<>();
    private final List<InformationObject> directory = new ArrayList<>();
    private final Deadline deadline;

    /**
     * @param patience a station that is silent for so long has failed
     * @param progress told whenever a section is done
     */
    FileTransfers(Wire wire, LinkClock clock, StationClock stationClock, Executor mailbox, LinkSettings settings,
            Duration patience, Consumer<FileTransfer> progress) {
        this.wire = wire;
        this.stationClock = stationClock;
        this.mailbox = mailbox;
        this.settings = settings;
        this.patience = patience;
        this.progress = progress;
        deadline = new Deadline(clock, mailbox, this::expired);
    }

    @Override
    public CompletableFuture<FileOutcome> directory(int commonAddress, int ioa) {
        return call(FileAddress.directory(commonAddress, ioa));
    }

    @Override
    public CompletableFuture<FileOutcome> directory(FileAddress file, Instant from, Instant to) {
        return call(file.query(stationClock.tag(from), stationClock.tag(to)));
    }

    private CompletableFuture<FileOutcome> call(Asdu directory) {
        return run(new Job(List.of(directory), Optional.empty(), new CompletableFuture<>()));
    }

    @Override
    public CompletableFuture<FileOutcome> read(FileAddress file) {
        return run(new FileReceiver(file));
    }

    @Override
    public CompletableFuture<FileOutcome> write(FileAddress file, byte[] octets) {
        return run(new FileSender(file, octets, settings));
    }

    private CompletableFuture<FileOutcome> run(FileTransfer transfer) {
        return run(new Job(transfer.begin(), Optional.of(transfer), new CompletableFuture<>()));
    }

    private CompletableFuture<FileOutcome> run(Job job) {
        mailbox.execute(() -> {
            jobs.add(job);
            if (jobs.size() == 1) {
                begin(job);
            }
        });
        return job.outcome.copy();
    }

    private void begin(Job job) {
        directory.clear();
        send(job.begin);
    }

    private void send(List<Asdu> asdus) {
        for (var asdu : asdus) {
            if (!wire.send(asdu)) {
                end(false, "not connected");
                return;
            }
        }
        await();
    }

    private void await() {
        deadline.begin(patience);
    }

    /** The other station is told, too, since it may still wait for this one. */
    private void expired() {
        if (!jobs.isEmpty()) {
            jobs.element().transfer.map(FileTransfer::cancel).orElse(List.of()).forEach(wire::send);
            end(false, "no answer within " + Words.seconds(patience));
        }
    }

    /** Looks at an ASDU of file transfer. */
    void received(Asdu asdu) {
        if (jobs.isEmpty()) {
            return;
        }
        jobs.element().transfer.ifPresentOrElse(transfer -> received(transfer, asdu), () -> entries(asdu));
    }

    private void received(FileTransfer transfer, Asdu asdu) {
        int before = transfer.done();
        send(transfer.receive(asdu));
        if (transfer.done() != before) {
            progress.accept(transfer);
        }
        if (transfer.state() != FileTransfer.State.RUNNING) {
            end(transfer.state() == FileTransfer.State.DONE, transfer.trouble());
        }
    }

    private void entries(Asdu asdu) {
        if (asdu.negative() || asdu.cause().isUnknown()) {
            end(false, refusal(asdu.cause()));
        } else if (asdu.is(TypeIdentification.F_DR_TA_1)) {
            directory.addAll(asdu.objects());
            await();
            if (directory.size() > MOST_ENTRIES) {
                end(false, "the directory has more than " + MOST_ENTRIES + " entries");
            } else if (asdu.objects().getLast().element() instanceof DirectoryEntry entry && entry.isLast()) {
                end(true, "");
            }
        }
    }

    /** A station has no other way to say that there is nothing to list. */
    private static String refusal(CauseOfTransmission cause) {
        return cause == CauseOfTransmission.UNKNOWN_INFORMATION_OBJECT_ADDRESS
                ? "there are no such files, or no directory of them (" + cause.meaning() + ")"
                : cause.meaning();
    }

    /** The connection is gone. */
    void lost(String reason) {
        while (!jobs.isEmpty()) {
            end(false, reason);
        }
    }

    private void end(boolean isDone, String words) {
        deadline.end();
        if (jobs.isEmpty()) {
            return;
        }
        var job = jobs.remove();
        var octets = isDone && job.transfer.isPresent() && job.transfer.get() instanceof FileReceiver receiver
                ? receiver.octets()
                : new byte[0];
        job.outcome.complete(new FileOutcome(isDone, words, octets, isDone ? directory : List.of()));
        if (!jobs.isEmpty()) {
            begin(jobs.element());
        }
    }
}
