/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A few texts by their keys in the order in which they came, in no more room than they need: lists have many of them. */
@NonNullByDefault({})
public final class TextMap extends AbstractMap<String, String> {

    private String[] texts;
    private int size;
    /** A bit for each key by its hash: most keys that are not there are told by it. */
    private int keys;

    public TextMap(int entries) {
        texts = new String[2 * entries];
    }

    public TextMap(Map<String, String> other) {
        this(other.size());
        other.forEach(this::put);
    }

    private static int bit(Object key) {
        return 1 << key.hashCode();
    }

    private int index(Object key) {
        if ((keys & bit(key)) == 0) {
            return -1;
        }
        for (int i = 0; i < size; i++) {
            if (texts[2 * i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String get(Object key) {
        int index = index(key);
        return index < 0 ? null : texts[2 * index + 1];
    }

    @Override
    public String getOrDefault(Object key, String otherwise) {
        int index = index(key);
        return index < 0 ? otherwise : texts[2 * index + 1];
    }

    @Override
    public boolean containsKey(Object key) {
        return index(key) >= 0;
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

    /** Takes all out, and gives it as {@link #compact} would. */
    public Map<String, String> taken() {
        if (size == 0) {
            return Map.of();
        }
        var taken = new TextMap(0);
        taken.texts = Arrays.copyOf(texts, 2 * size);
        taken.size = size;
        taken.keys = keys;
        size = 0;
        keys = 0;
        return taken;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < size; i++) {
            action.accept(texts[2 * i], texts[2 * i + 1]);
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, String>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int index = next++;
            return Map.entry(texts[2 * index], texts[2 * index + 1]);
        }
    }
}
