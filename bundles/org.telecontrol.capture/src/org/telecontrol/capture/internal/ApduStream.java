/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts one direction of a conversation into APDUs. In step, each begins where the one before ends. Out of step, at the
 * beginning of a capture and behind a gap, one is looked for: an S-frame or U-frame is certain; an I-frame is taken when
 * the next one in step carries the next number, or when it fills its segment in a conversation that is known to be
 * IEC 60870-5-104.
 */
final class ApduStream {

    private static final int NUMBERS = 1 << 15;

    /** Who gets what is found. */
    interface Finder {

        /** Whether something else says that the conversation is IEC 60870-5-104. */
        boolean isKnown();

        void found(Packet completedBy, byte[] octets);
    }

    /** Where the octets of a packet begin. */
    private record Start(int at, Packet packet) {}

    private final Finder finder;
    private final boolean fromTheBeginning;
    private byte[] octets = {};
    private List<Start> starts = new ArrayList<>();
    private boolean inStep;
    private boolean isForeign;
    private boolean isFirst = true;

    /** @param fromTheBeginning whether the first octet is the first one of the connection */
    ApduStream(Finder finder, boolean fromTheBeginning) {
        this.finder = finder;
        this.fromTheBeginning = fromTheBeginning;
    }

    void take(Packet packet, byte[] more) {
        if (!isForeign) {
            starts.add(new Start(octets.length, packet));
            octets = octets.length == 0 ? more : join(octets, more);
            cut(false);
        }
    }

    /** The conversation is known to be IEC 60870-5-104 from now on. */
    void review() {
        cut(false);
    }

    /** Nothing follows, or octets are missing here. */
    void gap() {
        cut(true);
        drop(octets.length);
        inStep = false;
        isFirst = false;
    }

    private static byte[] join(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private void cut(boolean atTheEnd) {
        int at = 0;
        while (at < octets.length && !isForeign) {
            inStep = inStep && Apci.isFrame(octets, at);
            int end = inStep ? endInStep(at) : endOfFound(at, atTheEnd);
            if (end < 0) {
                break;
            }
            if (end > at) {
                inStep = true;
                finder.found(packetOf(end - 1), Arrays.copyOfRange(octets, at, end));
                at = end;
            } else {
                isForeign = isFirst && fromTheBeginning && !finder.isKnown();
                at++;
            }
            isFirst = false;
        }
        drop(isForeign ? octets.length : at);
    }

    private int endInStep(int at) {
        return Apci.isWhole(octets, at) ? at + Apci.length(octets, at) : -1;
    }

    /** The end of the APDU that is found here, the same place when none is, negative when more octets will tell. */
    private int endOfFound(int at, boolean atTheEnd) {
        var form = Apci.at(octets, at);
        if (form == Apci.NONE) {
            return at;
        }
        if (form == Apci.UNKNOWN || !Apci.isWhole(octets, at)) {
            return atTheEnd ? at : -1;
        }
        int end = at + Apci.length(octets, at);
        if (form == Apci.CERTAIN || isExpected(at, end)) {
            return end;
        }
        var next = end == octets.length ? Apci.UNKNOWN : Apci.at(octets, end);
        if (next == Apci.UNKNOWN) {
            return atTheEnd ? (finder.isKnown() ? end : at) : -1;
        }
        return next == Apci.CERTAIN || next == Apci.INFORMATION && isNumberedOn(at, end) ? end : at;
    }

    /** Whether an I-frame is the first one of its connection, or fills a segment of a conversation that is known. */
    private boolean isExpected(int at, int end) {
        boolean isFirstOfAll = isFirst && fromTheBeginning && at == 0 && Apci.sendSequence(octets, at) == 0;
        boolean fillsSegment = finder.isKnown() && starts.stream().anyMatch(start -> start.at == at)
                && (end == octets.length || Apci.isFrame(octets, end));
        return isFirstOfAll || fillsSegment;
    }

    private boolean isNumberedOn(int at, int next) {
        return Apci.sendSequence(octets, next) == (Apci.sendSequence(octets, at) + 1) % NUMBERS;
    }

    private Packet packetOf(int index) {
        int last = starts.size() - 1;
        while (starts.get(last).at > index) {
            last--;
        }
        return starts.get(last).packet;
    }

    private void drop(int count) {
        if (count == octets.length) {
            octets = new byte[0];
            starts.clear();
        } else if (count > 0) {
            var rest = new ArrayList<Start>();
            starts.stream().filter(start -> start.at > count).forEach(start -> rest.add(new Start(start.at - count,
                    start.packet)));
            boolean isAtStart = starts.stream().anyMatch(start -> start.at == count);
            rest.addFirst(new Start(isAtStart ? 0 : -1, packetOf(count)));
            octets = Arrays.copyOfRange(octets, count, octets.length);
            starts = rest;
        }
    }
}
