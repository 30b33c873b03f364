/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.symbols;

import java.util.Optional;
import java.util.regex.Pattern;

import org.telecontrol.iec104.AddressNotation;

/** What somebody typed to find an element: a part of its name or an address, with or without that of the station. */
record Query(String name, Optional<Integer> commonAddress, Optional<Integer> address) {

    private static final Pattern ADDRESS = Pattern
            .compile("(?:(\\d{1,5})\\s*[:/ ]\\s*)?(0[xX][0-9a-fA-F]+|\\d+(?:\\.\\d+)*)");

    static Query of(String typed, AddressNotation notation) {
        var text = typed.strip();
        var written = ADDRESS.matcher(text);
        if (!written.matches()) {
            return new Query(text, Optional.empty(), Optional.empty());
        }
        try {
            return new Query(text, Optional.ofNullable(written.group(1)).map(Integer::valueOf),
                    Optional.of(notation.parse(written.group(2))));
        } catch (IllegalArgumentException e) {
            return new Query(text, Optional.empty(), Optional.empty());
        }
    }

    /** Whether it is a part of that name, in letters of any case. */
    boolean matches(String candidate) {
        for (int at = 0; at + name.length() <= candidate.length(); at++) {
            if (candidate.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    boolean matches(int ca, int ioa) {
        return address.filter(wanted -> wanted == ioa).isPresent()
                && commonAddress.filter(wanted -> wanted != ca).isEmpty();
    }
}
