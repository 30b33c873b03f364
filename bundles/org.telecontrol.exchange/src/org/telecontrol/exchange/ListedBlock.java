/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.internal.FewTexts;
import org.telecontrol.exchange.internal.TextMap;

/**
 * Some points of a list that follow each other, taken apart: numbers lie beside numbers and texts beside texts. Many lists
 * have the name behind the RTU and a dot in their first column: that text is put together when it is asked for.
 */
final class ListedBlock {

    static final int ROWS = 512;

    private static final int NONE = -1;
    /** The share of texts that there may be room for in vain. */
    private static final int WASTE = 8;
    /** Stands for what is put together, and is told by being this very object. */
    private static final String QUALIFIED_NAME = new String("RTU.name");

    private final ListedTraits[] traits = new ListedTraits[ROWS];
    private final int[] rows = new int[ROWS];
    private final int[] ioas = new int[ROWS];
    private int @Nullable [] commandIoas;
    private final String[] names = new String[ROWS];
    private final String[] descriptions = new String[ROWS];
    private final int[] starts = new int[ROWS];
    private String[] texts;
    private int size;
    private int used;

    /** @param texts that are expected in the metadata of all points */
    ListedBlock(int texts) {
        this.texts = new String[texts];
    }

    boolean isFull() {
        return size == ROWS;
    }

    void add(ListedPoint point, ListedTraits alike) {
        traits[size] = alike;
        rows[size] = point.row();
        ioas[size] = point.ioa();
        names[size] = point.name();
        descriptions[size] = point.description();
        command(point.commandIoa());
        starts[size] = used;
        if (used + alike.keys().size() > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(used + alike.keys().size(), texts.length + texts.length / 2));
        }
        var metadata = TextMap.of(point.metadata());
        for (int i = 0; i < metadata.size(); i++) {
            texts[used++] = metadata.text(i);
        }
        if (metadata.size() > 0 && isQualifiedName(metadata.text(0), alike.rtu(), point.name())) {
            texts[starts[size]] = QUALIFIED_NAME;
        }
        size++;
        if (isFull() && texts.length > used + used / WASTE) {
            texts = Arrays.copyOf(texts, used);
        }
    }

    /** How many there are in the metadata of all points. */
    int texts() {
        return used;
    }

    private void command(@Nullable Integer ioa) {
        var all = commandIoas;
        if (ioa == null && all == null) {
            return;
        }
        if (all == null) {
            all = new int[ROWS];
            Arrays.fill(all, NONE);
            commandIoas = all;
        }
        all[size] = ioa == null ? NONE : ioa;
    }

    private static boolean isQualifiedName(String text, String rtu, String name) {
        int dot = rtu.length();
        return text.length() == dot + 1 + name.length() && text.charAt(dot) == '.' && text.startsWith(rtu)
                && text.endsWith(name);
    }

    ListedTraits traits(int index) {
        return traits[index];
    }

    int ioa(int index) {
        return ioas[index];
    }

    String name(int index) {
        return names[index];
    }

    ListedPoint get(int index) {
        var alike = traits[index];
        return new ListedPoint(alike.sheet(), rows[index], alike.rtu(), alike.host(), alike.commonAddress(),
                ioas[index], commandIoa(index), alike.type(), alike.commandType(), alike.typeStated(), names[index],
                descriptions[index], alike.unit(), alike.scaling(), alike.states(), alike.details(),
                new Metadata(index));
    }

    private @Nullable Integer commandIoa(int index) {
        var all = commandIoas;
        return all == null || all[index] == NONE ? null : Integer.valueOf(all[index]);
    }

    /** Of one point. */
    @NonNullByDefault({})
    private final class Metadata extends FewTexts {

        private final int point;

        Metadata(int point) {
            this.point = point;
        }

        @Override
        public int size() {
            return traits[point].keys().size();
        }

        @Override
        public String key(int index) {
            return traits[point].keys().get(index);
        }

        @Override
        public String text(int index) {
            var text = texts[starts[point] + index];
            return text == QUALIFIED_NAME ? traits[point].rtu() + '.' + names[point] : text;
        }
    }
}
