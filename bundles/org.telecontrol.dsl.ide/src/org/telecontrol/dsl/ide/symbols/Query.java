/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.symbols;

import java.util.Optional;
import java.util.regex.Pattern;

import org.telecontrol.dsl.ide.completion.PartMatcher;
import org.telecontrol.iec104.AddressNotation;

/** What somebody typed to find an element: a part of its name, or an address, or a station and an address. */
record Query(String name, Optional<Integer> commonAddress, Optional<Integer> address) {

    private static final Pattern ADDRESS = Pattern
            .compile("(?:(\\d{1,5})\\s*[:/ ]\\s*)?(0[xX][0-9a-fA-F]+|\\d+(?:\\.\\d+)*)");
    private static final PartMatcher NAMES = new PartMatcher();

    static Query of(String typed) {
        var text = typed.strip();
        var written = ADDRESS.matcher(text);
        if (!written.matches()) {
            return new Query(text, Optional.empty(), Optional.empty());
        }
        try {
            return new Query(text, Optional.ofNullable(written.group(1)).map(Integer::valueOf),
                    Optional.of(AddressNotation.DOTTED_HIGH_FIRST.parse(written.group(2))));
        } catch (IllegalArgumentException e) {
            return new Query(text, Optional.empty(), Optional.empty());
        }
    }

    boolean isAddress() {
        return address.isPresent();
    }

    boolean matchesName(String candidate) {
        return NAMES.isCandidateMatchingPrefix(candidate, name);
    }

    boolean matches(int ca, int ioa) {
        return address.filter(wanted -> wanted == ioa).isPresent()
                && commonAddress.filter(wanted -> wanted != ca).isEmpty();
    }
}
