/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.telecontrol.iec104.QualityFlag;

/** Reads the words of quality flags. */
final class QualityFlags {

    private QualityFlags() {}

    static QualityFlag parse(String word) {
        return QualityFlag.ofWord(word).orElseThrow(() -> new IllegalArgumentException(word
                + " is no quality flag; there are " + words()));
    }

    private static String words() {
        return Arrays.stream(QualityFlag.values()).map(QualityFlag::word).collect(Collectors.joining(", "));
    }
}
