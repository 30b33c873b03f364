/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.Locale;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.cli.problem.ProblemFormat;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word for a format of problems. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class FormatWords implements ITypeConverter<ProblemFormat> {

    static final String ALL = "text|json|sarif";

    @Override
    public ProblemFormat convert(String word) {
        try {
            return ProblemFormat.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + word + "' is none of " + ALL.replace("|", ", "));
        }
    }
}
