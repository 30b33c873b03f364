/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationObject;

/** The commands under way in one session. */
final class Dialogues {

    private final Executor reports;
    private final List<Dialogue> running = new CopyOnWriteArrayList<>();

    /** @param reports takes what is done with values; may wait */
    Dialogues(Executor reports) {
        this.reports = reports;
    }

    /** Starts a dialogue unless there is one with the same command. */
    void start(Dialogue dialogue) {
        var command = dialogue.request().command();
        if (running.stream().anyMatch(other -> other.isFor(command))) {
            dialogue.refuse("another command to " + command.name() + " is under way");
            return;
        }
        running.add(dialogue);
        dialogue.outcome().thenRun(() -> running.remove(dialogue));
        dialogue.start();
    }

    /** Whether no command is under way. */
    boolean isIdle() {
        return running.isEmpty();
    }

    /** Takes a command that came back. */
    void received(Asdu asdu) {
        running.forEach(dialogue -> dialogue.received(asdu));
    }

    /** Looks for return information among values; on the link's thread, and at no cost while no command is under way. */
    void observe(Asdu asdu) {
        for (var dialogue : running) {
            for (var object : asdu.objects()) {
                if (dialogue.watches(asdu.commonAddress(), object.ioa())) {
                    report(dialogue, object, asdu.cause());
                }
            }
        }
    }

    private void report(Dialogue dialogue, InformationObject object, CauseOfTransmission cause) {
        reports.execute(() -> dialogue.returned(object.element(), cause));
    }

    void lost(String reason) {
        running.forEach(dialogue -> dialogue.lost(reason));
    }
}
