/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.Arrays;

/** Places for values side by side in memory, 32 bytes each. Among threads it is in order only as they see to it. */
final class StoredValues {

    private static final int CONTENT = 0;
    private static final int TIME = 1;
    private static final int RECEIVED = 2;
    private static final int CHANGES = 3;
    private static final int NUMBERS = 4;

    private final long[] numbers;

    StoredValues(int places) {
        this(new long[places * NUMBERS]);
    }

    private StoredValues(long[] numbers) {
        this.numbers = numbers;
    }

    /** A copy with more places. */
    StoredValues enlarged(int places) {
        return new StoredValues(Arrays.copyOf(numbers, places * NUMBERS));
    }

    int places() {
        return numbers.length / NUMBERS;
    }

    boolean has(int place) {
        return place < places() && numbers[place * NUMBERS + CONTENT] != 0;
    }

    /** The value of a place that {@link #has} one. */
    StoredValue get(int place) {
        int at = place * NUMBERS;
        return new StoredValue(numbers[at + CONTENT], numbers[at + TIME], numbers[at + RECEIVED],
                (int) numbers[at + CHANGES]);
    }

    void set(int place, StoredValue value) {
        set(place * NUMBERS, value.content(), value.time(), value.received(), value.changes());
    }

    /** Puts a value in the place of the one before, and counts on if it is another one. */
    void replace(int place, long content, long time, long received) {
        int at = place * NUMBERS;
        long before = numbers[at + CONTENT];
        boolean changed = before == 0 || StoredValue.isChange(before, content);
        set(at, content, time, received, numbers[at + CHANGES] + (changed ? 1 : 0));
    }

    private void set(int at, long content, long time, long received, long changes) {
        numbers[at + CONTENT] = content;
        numbers[at + TIME] = time;
        numbers[at + RECEIVED] = received;
        numbers[at + CHANGES] = changes;
    }
}
