/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

/**
 * What a figure counts.
 *
 * @param symbol behind the number
 */
public record Unit(String symbol) {

    public static final Unit MILLISECONDS = new Unit("ms");
    public static final Unit BYTES = new Unit("bytes");
    public static final Unit PIECES = new Unit("");
    public static final Unit PER_SECOND = new Unit("/s");
}
