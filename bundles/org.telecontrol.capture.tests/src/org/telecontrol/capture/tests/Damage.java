/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;

import org.telecontrol.capture.CaptureFormatException;

/** Captures with octets that are wrong. */
final class Damage {

    private static final int FILES = 20_000;
    private static final int CHANGES = 4;
    private static final int SEEN_AT_LEAST = 100;

    private Damage() {}

    /** Whatever is wrong, a capture is read or refused in words. */
    static void assertSurvived(byte[] sound, long seed) throws IOException {
        var random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            refused += isRefused(damaged(sound, random)) ? 1 : 0;
        }
        int seen = refused;
        assertTrue(seen > SEEN_AT_LEAST, () -> "some damage is seen: " + seen);
    }

    private static byte[] damaged(byte[] sound, Random random) {
        var damaged = sound.clone();
        for (int change = 0; change < CHANGES; change++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }

    private static boolean isRefused(byte[] file) throws IOException {
        try {
            Pcap.read(file);
            return false;
        } catch (CaptureFormatException e) {
            return true;
        }
    }
}
