/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import org.eclipse.jdt.annotation.Nullable;

/** How a list says that a value on the wire becomes an engineering value. */
public sealed interface ListedScaling {

    /**
     * Value on the wire times factor plus offset.
     *
     * @param offset none when the list does not say one
     */
    record Linear(double factor, @Nullable Double offset) implements ListedScaling {}

    /**
     * A range of engineering values over the range of the type, or over another range on the wire.
     *
     * @param wireLow none, as is {@code wireHigh}, when the list does not say it
     */
    record Range(double low, double high, @Nullable Double wireLow,
            @Nullable Double wireHigh) implements ListedScaling {}
}
