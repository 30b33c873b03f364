/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

/**
 * Something that is known of a text.
 *
 * @param revision of which state of the text, see {@link StationDocument#revision()}; offsets hold for that state only
 */
public record Known<T>(long revision, T value) {

    static <T> Known<T> nothing(T value) {
        return new Known<>(-1, value);
    }
}
