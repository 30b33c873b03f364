/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.function.Consumer;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Direction;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.live.image.RtuImage;

/** What becomes of the ASDUs of a session: values go into the image, answers to those who asked. */
final class Arrivals {

    private final RtuImage image;
    private final Procedures procedures;
    private final Dialogues dialogues;
    private final Consumer<Asdu> answers;

    /** @param answers takes what may be an answer; may wait */
    Arrivals(RtuImage image, Procedures procedures, Dialogues dialogues, Consumer<Asdu> answers) {
        this.image = image;
        this.procedures = procedures;
        this.dialogues = dialogues;
        this.answers = answers;
    }

    /** On the thread of the network: values that nobody waits for are taken there. */
    boolean takesAtOnce(AsduReceived event) {
        var asdu = event.asdu();
        boolean taken = !isAnswer(asdu) && dialogues.isIdle() && image.applyAtOnce(asdu, event.at());
        if (taken) {
            procedures.heard(asdu);
        }
        return taken;
    }

    /** On the delivery thread of the link. */
    void received(AsduReceived event) {
        var asdu = event.asdu();
        procedures.heard(asdu);
        image.apply(asdu, event.at());
        dialogues.observe(asdu);
        if (isAnswer(asdu)) {
            answers.accept(asdu);
        }
    }

    private static boolean isAnswer(Asdu asdu) {
        var type = asdu.type();
        return asdu.cause() == CauseOfTransmission.REQUEST || type.isEmpty()
                || type.get().direction() != Direction.MONITOR;
    }
}
