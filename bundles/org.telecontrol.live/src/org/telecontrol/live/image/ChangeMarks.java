/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One bit for each point of an RTU, set by writers and cleared by the one reader it belongs to. Memory is taken in pages
 * of 4096 points when the first of them changes.
 */
final class ChangeMarks {

    private static final int PAGE_BITS = 12;
    private static final int WORDS = (1 << PAGE_BITS) / Long.SIZE;
    private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);

    private final AtomicReferenceArray<long @Nullable []> pages;

    /** For positions from 0 to below the capacity. */
    ChangeMarks(int capacity) {
        pages = new AtomicReferenceArray<>((capacity >> PAGE_BITS) + 1);
    }

    /** Sets a mark; the value it is about must have been published before. */
    void mark(int position) {
        var page = page(position >> PAGE_BITS);
        int word = position >> 6 & WORDS - 1;
        long bit = 1L << position;
        if (((long) WORD.getVolatile(page, word) & bit) == 0) {
            WORD.getAndBitwiseOr(page, word, bit);
        }
    }

    /** Clears all marks and hands out where they were, in ascending order. */
    int drain(IntConsumer positions) {
        int count = 0;
        for (int number = 0; number < pages.length(); number++) {
            var page = pages.get(number);
            if (page != null) {
                count += drain(page, number << PAGE_BITS, positions);
            }
        }
        return count;
    }

    private static int drain(long[] page, int first, IntConsumer positions) {
        int count = 0;
        for (int word = 0; word < WORDS; word++) {
            if ((long) WORD.getVolatile(page, word) == 0) {
                continue;
            }
            for (long bits = (long) WORD.getAndSet(page, word, 0L); bits != 0; bits &= bits - 1) {
                positions.accept(first + word * Long.SIZE + Long.numberOfTrailingZeros(bits));
                count++;
            }
        }
        return count;
    }

    private long[] page(int number) {
        var page = pages.get(number);
        if (page != null) {
            return page;
        }
        var fresh = new long[WORDS];
        var other = pages.compareAndExchange(number, null, fresh);
        return other == null ? fresh : other;
    }
}
