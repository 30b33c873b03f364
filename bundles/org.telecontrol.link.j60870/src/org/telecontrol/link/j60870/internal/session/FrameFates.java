/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.function.Consumer;

import org.telecontrol.link.OutgoingFrames;
import org.telecontrol.link.OutgoingFrames.Fate;

/**
 * Turns the frames of a session into those that go out.
 *
 * @param frames says what becomes of an I-frame
 */
public record FrameFates(OutgoingFrames frames) {

    /** Half of all numbers away, so that nobody takes it for a frame that is lost or comes twice. */
    private static final int FAR = 0x4000;

    /** Hands on what goes out in place of a frame. */
    public void pass(Apdu apdu, Consumer<Apdu> out) {
        switch (apdu.isI() ? frames.next() : Fate.SENT) {
            case SENT -> out.accept(apdu);
            case LOST -> {
                // nothing goes out
            }
            case REPEATED -> {
                out.accept(apdu);
                out.accept(apdu);
            }
            case MISNUMBERED -> out.accept(
                    apdu.withSendSequence(apdu.sendSequence() + FAR & Apdu.SEQUENCE_MASK));
        }
    }
}
