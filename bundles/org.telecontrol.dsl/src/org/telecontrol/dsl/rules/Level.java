/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much it matters that a rule is broken, in falling order. */
public enum Level {

    /** The configuration must not be used. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** Worth knowing. */
    INFO,
    /** The rule is not applied. */
    IGNORE;

    /** As it is written in settings and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
    }
}
