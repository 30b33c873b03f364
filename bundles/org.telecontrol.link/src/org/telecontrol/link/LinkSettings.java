/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.TypeIdentification;

/**
 * The parameters of IEC 60870-5-104, clause 9.6, and of the ASDU's fields. Nothing of this is negotiated on the wire:
 * both stations must be set alike.
 *
 * @param k I-frames sent and not yet acknowledged at most, 1 to 32767
 * @param w I-frames received and not yet acknowledged at most, 1 to 32767; should not exceed two thirds of k
 * @param t0 time-out of connecting
 * @param t1 time-out of acknowledgements and confirmations
 * @param t2 time-out of acknowledging without data to send, less than t1
 * @param t3 idle time after which a test frame is sent; zero for never
 * @param causeLength octets of the cause of transmission, 1 or 2; with 1 there is no originator address
 * @param commonAddressLength octets of the common address, 1 or 2
 * @param objectAddressLength octets of the information object address, 1 to 3
 * @param originator originator address of a controlling station, 0 to 255, 0 for none
 * @param tls null for plain TCP
 * @param strict whether a peer's deviation ends the link rather than being tolerated, see {@link Tolerance}
 */
public record LinkSettings(int k, int w, Duration t0, Duration t1, Duration t2, Duration t3, int causeLength,
        int commonAddressLength, int objectAddressLength, int originator, @Nullable TlsSettings tls,
        boolean strict) {

    /** Octets of the longest ASDU that fits into an APDU. */
    public static final int LONGEST_ASDU = 249;

    private static final int LARGEST_WINDOW = 0x7fff;
    private static final int MOST_OBJECTS = 127;

    /** The standard's defaults: k 12, w 8, t0 30 s, t1 15 s, t2 10 s, t3 20 s, fields of 2, 2 and 3 octets. */
    public static final LinkSettings DEFAULT = new LinkSettings(12, 8, Duration.ofSeconds(30), Duration.ofSeconds(15),
            Duration.ofSeconds(10), Duration.ofSeconds(20), 2, 2, 3, 0, null);

    /** A tolerant link. */
    public LinkSettings(int k, int w, Duration t0, Duration t1, Duration t2, Duration t3, int causeLength,
            int commonAddressLength, int objectAddressLength, int originator, @Nullable TlsSettings tls) {
        this(k, w, t0, t1, t2, t3, causeLength, commonAddressLength, objectAddressLength, originator, tls, false);
    }

    /** @throws IllegalArgumentException with a sentence for people when a parameter is out of range */
    public LinkSettings {
        require("k", k, 1, LARGEST_WINDOW);
        require("w", w, 1, LARGEST_WINDOW);
        requirePositive("t0", t0);
        requirePositive("t1", t1);
        requirePositive("t2", t2);
        if (t3.isNegative()) {
            throw new IllegalArgumentException("t3 must not be negative");
        }
        if (t2.compareTo(t1) >= 0) {
            throw new IllegalArgumentException("t2 must be less than t1");
        }
        require("The length of the cause of transmission", causeLength, 1, 2);
        require("The length of the common address", commonAddressLength, 1, 2);
        require("The length of the information object address", objectAddressLength, 1, 3);
        require("The originator address", originator, 0, 255);
    }

    /**
     * How many objects of a type one ASDU holds at most, 1 to 127.
     *
     * @param sequence whether the objects have consecutive addresses and share the first one's address field
     */
    public int objectsPerAsdu(TypeIdentification type, boolean sequence) {
        int room = LONGEST_ASDU - 2 - causeLength - commonAddressLength;
        int octets = Math.max(type.objectOctets(), 0);
        int objects = sequence && octets > 0
                ? (room - objectAddressLength) / octets
                : room / (objectAddressLength + octets);
        return Math.clamp(objects, 1, MOST_OBJECTS);
    }

    public LinkSettings withWindows(int newK, int newW) {
        return new LinkSettings(newK, newW, t0, t1, t2, t3, causeLength, commonAddressLength, objectAddressLength,
                originator, tls, strict);
    }

    public LinkSettings withTimeouts(Duration newT0, Duration newT1, Duration newT2, Duration newT3) {
        return new LinkSettings(k, w, newT0, newT1, newT2, newT3, causeLength, commonAddressLength,
                objectAddressLength, originator, tls, strict);
    }

    public LinkSettings withFieldLengths(int cause, int commonAddress, int objectAddress) {
        return new LinkSettings(k, w, t0, t1, t2, t3, cause, commonAddress, objectAddress, originator, tls, strict);
    }

    public LinkSettings withOriginator(int newOriginator) {
        return new LinkSettings(k, w, t0, t1, t2, t3, causeLength, commonAddressLength, objectAddressLength,
                newOriginator, tls, strict);
    }

    public LinkSettings withTls(@Nullable TlsSettings newTls) {
        return new LinkSettings(k, w, t0, t1, t2, t3, causeLength, commonAddressLength, objectAddressLength,
                originator, newTls, strict);
    }

    public LinkSettings withStrict(boolean newStrict) {
        return new LinkSettings(k, w, t0, t1, t2, t3, causeLength, commonAddressLength, objectAddressLength,
                originator, tls, newStrict);
    }

    private static void require(String what, int value, int first, int last) {
        if (value < first || value > last) {
            throw new IllegalArgumentException(what + " must be " + first + " to " + last + ", not " + value);
        }
    }

    private static void requirePositive(String what, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(what + " must be positive");
        }
    }
}
