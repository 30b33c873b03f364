/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** So few texts by their keys, in an order, that they are found by looking at one after the other. */
@NonNullByDefault({})
public abstract class FewTexts extends AbstractMap<String, String> {

    /** @param index from 0 to the size, exclusively */
    public abstract String key(int index);

    public abstract String text(int index);

    @Override
    public abstract int size();

    /** Where a key is; -1 if it is not there. */
    protected int index(Object key) {
        for (int i = 0; i < size(); i++) {
            if (key(i).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String get(Object key) {
        return getOrDefault(key, null);
    }

    @Override
    public String getOrDefault(Object key, String otherwise) {
        int index = index(key);
        return index < 0 ? otherwise : text(index);
    }

    @Override
    public boolean containsKey(Object key) {
        return index(key) >= 0;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < size(); i++) {
            action.accept(key(i), text(i));
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return FewTexts.this.size();
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
            return next < size();
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int index = next++;
            return Map.entry(key(index), text(index));
        }
    }
}
