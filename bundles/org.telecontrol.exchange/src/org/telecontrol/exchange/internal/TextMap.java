/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A few texts by their keys in the order in which they came; takes more of them as they come. */
@NonNullByDefault({})
public final class TextMap extends FewTexts {

    private String[] texts;
    private int size;
    /** A bit for each key by its hash: most keys that are not there are told by it. */
    private long keys;

    public TextMap(int entries) {
        texts = new String[2 * entries];
    }

    public TextMap(Map<String, String> other) {
        this(other.size());
        other.forEach(this::put);
    }

    /** Texts that may be had by their number. */
    public static FewTexts of(Map<String, String> texts) {
        return texts instanceof FewTexts few ? few : new TextMap(texts);
    }

    private static long bit(Object key) {
        return 1L << (key.hashCode() * 0x9E3779B9 >>> 26);
    }

    @Override
    public String key(int index) {
        return texts[2 * index];
    }

    @Override
    public String text(int index) {
        return texts[2 * index + 1];
    }

    @Override
    protected int index(Object key) {
        return (keys & bit(key)) == 0 ? -1 : super.index(key);
    }

    @Override
    public String put(String key, String text) {
        int index = index(key);
        if (index >= 0) {
            var before = texts[2 * index + 1];
            texts[2 * index + 1] = text;
            return before;
        }
        if (2 * size == texts.length) {
            texts = Arrays.copyOf(texts, Math.max(8, texts.length * 2));
        }
        keys |= bit(key);
        texts[2 * size] = key;
        texts[2 * size + 1] = text;
        size++;
        return null;
    }

    @Override
    public String remove(Object key) {
        int index = index(key);
        if (index < 0) {
            return null;
        }
        var before = texts[2 * index + 1];
        System.arraycopy(texts, 2 * index + 2, texts, 2 * index, 2 * (size - index - 1));
        size--;
        return before;
    }

    /** The same without room for more. */
    public Map<String, String> compact() {
        if (size == 0) {
            return Map.of();
        }
        texts = 2 * size == texts.length ? texts : Arrays.copyOf(texts, 2 * size);
        return this;
    }

    @Override
    public void clear() {
        size = 0;
        keys = 0;
    }

    @Override
    public int size() {
        return size;
    }
}
