/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.jdbc;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.Nullable;

/** Values of a database as the text that a person would write into a sheet. */
final class ColumnText {

    private ColumnText() {}

    /** Numbers without an exponent, whole ones without a fraction; what is absent is empty. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> plain(number);
            case Double number when Double.isFinite(number) -> plain(new BigDecimal(number.toString()));
            case Float number when Float.isFinite(number) -> plain(new BigDecimal(number.toString()));
            case byte[] octets -> "";
            default -> String.valueOf(value);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
