/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.Predicate;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.FileElement.FileCall;
import org.telecontrol.iec104.FileElement.FileReady;
import org.telecontrol.iec104.FileElement.LogQuery;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.link.file.FileReceiver;
import org.telecontrol.link.file.FileSender;
import org.telecontrol.link.file.FileTransfer;

/**
 * The files of an RTU, and their transfers, one for each controlling station at a time. May be used from any thread. Its
 * lock is not held while an answer is handed over, which may wait.
 */
final class StationFiles {

    private final LinkSettings settings;
    private final RtuClock clock;
    private final Map<String, FileAddress> addresses = new TreeMap<>();
    private final Map<FileAddress, byte[]> files = new HashMap<>();
    private final Map<FileAddress, Cp56Time2a> created = new HashMap<>();
    private final Map<Outbox, FileTransfer> transfers = new WeakHashMap<>();

    StationFiles(LinkSettings settings, RtuClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    synchronized void put(FileAddress address, byte[] octets) {
        addresses.put("%05d:%08d:%05d".formatted(address.commonAddress(), address.ioa(), address.file()), address);
        files.put(address, octets.clone());
        created.put(address, clock.tag());
    }

    synchronized Optional<byte[]> get(FileAddress address) {
        return Optional.ofNullable(files.get(address)).map(byte[]::clone);
    }

    /** An ASDU of file transfer, to a station that is known. */
    void on(Asdu asdu, Outbox from) {
        if (!(asdu.objects().getFirst().element() instanceof FileElement element)) {
            Requests.refuse(asdu, CauseOfTransmission.UNKNOWN_TYPE_ID, from);
            return;
        }
        var address = new FileAddress(asdu.commonAddress(), asdu.objects().getFirst().ioa(), element.file());
        switch (element) {
            case FileCall call when call.order() == FileCall.DIRECTORY ->
                from.answerLater(() -> directory(asdu, file -> true));
            case LogQuery query -> from.answerLater(() -> directory(asdu, file -> isIn(query, file)));
            case FileCall call when call.order() == FileCall.SELECT_FILE -> select(address, from);
            case FileCall call when call.order() == FileCall.DELETE_FILE -> delete(address);
            case FileReady ready -> {
                begin(new FileReceiver(address), from);
                from.answer(answers(asdu, from));
            }
            default -> from.answer(answers(asdu, from));
        }
    }

    private synchronized void begin(FileTransfer transfer, Outbox with) {
        transfers.put(with, transfer);
    }

    private synchronized List<Asdu> answers(Asdu asdu, Outbox from) {
        var transfer = Optional.ofNullable(transfers.get(from));
        var answers = transfer.map(running -> running.receive(asdu)).orElse(List.of());
        transfer.filter(ended -> ended.state() == FileTransfer.State.DONE).ifPresent(this::keep);
        return answers;
    }

    private void keep(FileTransfer done) {
        if (done instanceof FileReceiver receiver) {
            put(done.address(), receiver.octets());
        }
    }

    private void select(FileAddress address, Outbox from) {
        get(address).ifPresentOrElse(octets -> {
            var sender = new FileSender(address, octets, settings);
            begin(sender, from);
            from.answer(sender.begin());
        }, () -> from.answer(address.asdu(new FileReady(address.file(), 0, true))));
    }

    private synchronized void delete(FileAddress address) {
        files.remove(address);
        created.remove(address);
        addresses.values().remove(address);
    }

    /** Whether a file is of the kind that is asked for, and came into being in the time that is. */
    private boolean isIn(LogQuery query, FileAddress file) {
        var at = clock.instant(created.getOrDefault(file, clock.tag()));
        return (query.file() == 0 || query.file() == file.file())
                && !at.isBefore(clock.instant(query.from())) && !at.isAfter(clock.instant(query.to()));
    }

    /** The entries of the station, as many in an ASDU as there is room for. */
    private synchronized List<Asdu> directory(Asdu call, Predicate<FileAddress> wanted) {
        var here = addresses.values().stream().filter(file -> file.commonAddress() == call.commonAddress())
                .filter(file -> call.objects().getFirst().ioa() == 0 || call.objects().getFirst().ioa() == file.ioa())
                .filter(wanted).toList();
        if (here.isEmpty()) {
            return List.of(call.withCause(CauseOfTransmission.UNKNOWN_INFORMATION_OBJECT_ADDRESS).withNegative(true));
        }
        int most = settings.objectsPerAsdu(TypeIdentification.F_DR_TA_1, false);
        var asdus = new ArrayList<Asdu>();
        for (int from = 0; from < here.size(); from += most) {
            var entries = here.subList(from, Math.min(from + most, here.size())).stream()
                    .map(file -> entry(file, file == here.getLast())).toList();
            asdus.add(Asdu.of(TypeIdentification.F_DR_TA_1, CauseOfTransmission.REQUEST, call.commonAddress(), entries)
                    .withOriginator(call.originator()));
        }
        return asdus;
    }

    private InformationObject entry(FileAddress file, boolean last) {
        var octets = files.getOrDefault(file, new byte[0]);
        return InformationObject.of(file.ioa(), DirectoryEntry.of(file.file(), octets.length, last,
                created.getOrDefault(file, clock.tag())));
    }
}
