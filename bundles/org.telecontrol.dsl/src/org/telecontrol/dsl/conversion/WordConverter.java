/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Makes a converter of two functions; an {@link IllegalArgumentException} becomes a problem at the word's place. */
final class WordConverter<T> implements IValueConverter<T> {

    private final Function<String, T> parse;
    private final Function<T, String> format;
    private final @Nullable String missing;

    /** @param missing what is said where the parser went on without the word; none where it says so itself */
    WordConverter(Function<String, T> parse, Function<T, String> format, @Nullable String missing) {
        this.parse = parse;
        this.format = format;
        this.missing = missing;
    }

    @Override
    @NonNullByDefault({})
    public T toValue(String text, INode node) {
        if (text == null || text.isEmpty()) {
            if (missing != null) {
                throw new ValueConverterException(missing, node, null);
            }
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ValueConverterException(e.getMessage(), node, e);
        }
    }

    @Override
    public String toString(@Nullable T value) {
        if (value == null) {
            throw new ValueConverterException("A value is missing.", null, null);
        }
        try {
            return format.apply(value);
        } catch (IllegalArgumentException e) {
            throw new ValueConverterException(e.getMessage(), null, e);
        }
    }
}
