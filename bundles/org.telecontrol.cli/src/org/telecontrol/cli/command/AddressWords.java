/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.Map;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.iec104.AddressNotation;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word for a notation of addresses. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class AddressWords implements ITypeConverter<AddressNotation> {

    static final String ALL = "decimal|dotted|dotted-low-first|hex";

    private static final Map<String, AddressNotation> WORDS = Map.of("decimal", AddressNotation.DECIMAL, "dotted",
            AddressNotation.DOTTED_HIGH_FIRST, "dotted-low-first", AddressNotation.DOTTED_LOW_FIRST, "hex",
            AddressNotation.HEXADECIMAL);

    @Override
    public AddressNotation convert(String word) {
        var notation = WORDS.get(word);
        if (notation == null) {
            throw new TypeConversionException("'" + word + "' is none of " + ALL.replace("|", ", "));
        }
        return notation;
    }
}
