/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

import org.telecontrol.iec104.Asdu;

/** Texts that several classes need. */
final class Words {

    private Words() {}

    /** "2 s", "0.8 s" */
    static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString() + " s";
    }

    /** "type 200, spontaneous, from station 1, address 5" */
    static String ofUnknown(Asdu asdu) {
        return asdu.typeName() + ", " + asdu.cause().meaning() + ", from station " + asdu.commonAddress()
                + ", address " + asdu.objects().getFirst().ioa();
    }
}
