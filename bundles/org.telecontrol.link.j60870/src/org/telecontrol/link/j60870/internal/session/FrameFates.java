/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.List;

import org.telecontrol.link.OutgoingFrames;

/**
 * Turns the frames of a session into those that go out.
 *
 * @param frames says what becomes of an I-frame
 */
public record FrameFates(OutgoingFrames frames) {

    /** Half of all numbers away, so that nobody takes it for a frame that is lost or comes twice. */
    private static final int FAR = 0x4000;

    /** What goes out in place of a frame. */
    public List<Apdu> of(Apdu apdu) {
        if (!apdu.isI()) {
            return List.of(apdu);
        }
        return switch (frames.next()) {
            case SENT -> List.of(apdu);
            case LOST -> List.of();
            case REPEATED -> List.of(apdu, apdu);
            case MISNUMBERED -> List.of(apdu.withSendSequence(apdu.sendSequence() + FAR & Apdu.SEQUENCE_MASK));
        };
    }
}
