/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.Arrays;

/**
 * One application protocol data unit as octets: start octet, length, four control octets, and for I-frames an ASDU.
 *
 * @param buffer where the octets are; it may be used again when the APDU has been dealt with
 * @param at where the start octet is
 * @param length of all octets, the start octet included
 */
public record Apdu(byte[] buffer, int at, int length) {

    public static final int START = 0x68;

    /** Start octet, length octet and control field. */
    public static final int HEADER_LENGTH = 6;

    /** The longest and shortest values of the length octet. */
    public static final int LONGEST = 253;
    public static final int SHORTEST = 4;

    /** Sequence numbers have 15 bits. */
    static final int SEQUENCE_MASK = 0x7fff;

    public static Apdu i(int sendSequence, int receiveSequence, byte[] asdu) {
        var octets = new byte[HEADER_LENGTH + asdu.length];
        System.arraycopy(asdu, 0, octets, HEADER_LENGTH, asdu.length);
        return header(octets, sendSequence << 1, receiveSequence << 1);
    }

    public static Apdu s(int receiveSequence) {
        return header(new byte[HEADER_LENGTH], 1, receiveSequence << 1);
    }

    public static Apdu u(UFrame function) {
        return header(new byte[HEADER_LENGTH], function.control(), 0);
    }

    private static Apdu header(byte[] octets, int first, int second) {
        octets[0] = START;
        octets[1] = (byte) (octets.length - 2);
        octets[2] = (byte) first;
        octets[3] = (byte) (first >> 8);
        octets[4] = (byte) second;
        octets[5] = (byte) (second >> 8);
        return new Apdu(octets, 0, octets.length);
    }

    public boolean isI() {
        return (control() & 1) == 0;
    }

    public boolean isS() {
        return (control() & 3) == 1;
    }

    int control() {
        return buffer[at + 2] & 0xff;
    }

    /** The function of a U-frame in words. */
    public String function() {
        return UFrame.of(control()).map(UFrame::toString)
                .orElseGet(() -> "unknown control function 0x%02X".formatted(control()));
    }

    public int sendSequence() {
        return sequence(2);
    }

    public int receiveSequence() {
        return sequence(4);
    }

    private int sequence(int octet) {
        return (buffer[at + octet] & 0xff | (buffer[at + octet + 1] & 0xff) << 8) >> 1;
    }

    /** A copy with another number, of an I-frame. */
    Apdu withSendSequence(int number) {
        var copy = octets();
        copy[2] = (byte) (number << 1);
        copy[3] = (byte) (number >> 7);
        return new Apdu(copy, 0, length);
    }

    /** A copy of all octets. */
    public byte[] octets() {
        return Arrays.copyOfRange(buffer, at, at + length);
    }

    /** Where the ASDU begins in the {@link #buffer}. */
    public int asduAt() {
        return at + HEADER_LENGTH;
    }

    /** Octets of the ASDU. */
    public int asduLength() {
        return length - HEADER_LENGTH;
    }

    boolean isLongerThanHeader() {
        return length > HEADER_LENGTH;
    }
}
