/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.List;
import java.util.stream.Stream;

import org.telecontrol.exchange.layout.LayoutColumn;

/** What lists call the octets of an address where a word for the address stands beside or above it. */
final class OctetWords {

    private static final int MIDDLE = 256;

    private static final List<String> LOW_WORDS = words("Low", "Lo", "L", "Low octet", "Low byte", "LSB", "Niedrig",
            "Bajo", "Baja", "Baixo", "Baixa", "Bas", "Basse", "Младший", "低", "低位");
    private static final List<String> MIDDLE_WORDS = words("Middle", "Mid", "Med", "M", "Middle octet", "Mid byte",
            "Mittel", "Mitte", "Medio", "Media", "Moyen", "Moyenne", "Средний", "中", "中位");
    private static final List<String> HIGH_WORDS = words("High", "Hi", "H", "High octet", "High byte", "MSB", "Hoch",
            "Alto", "Alta", "Haut", "Haute", "Старший", "高", "高位");

    private OctetWords() {}

    private static List<String> words(String... words) {
        return Stream.of(words).map(LayoutColumn::normalized).toList();
    }

    /**
     * In the form in which names of columns are compared.
     *
     * @param times the weight of the octet
     */
    static List<String> of(int times) {
        return times < MIDDLE ? LOW_WORDS : times == MIDDLE ? MIDDLE_WORDS : HIGH_WORDS;
    }
}
