/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Texts that several classes need. */
final class Words {

    private Words() {}

    /** "2 s", "0.8 s" */
    static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString() + " s";
    }
}
