/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.sheet.DecimalSign;

import picocli.CommandLine.Option;

/** The form of separated values, where it is not to be found out. */
final class CsvForm {

    @Option(names = "--delimiter", paramLabel = "C", description = "What separates values; 'tab' for a tab. Otherwise found out.")
    private @Nullable String delimiter;

    @Option(names = "--quote", paramLabel = "C", description = "What quotes values. Otherwise found out.")
    private @Nullable String quote;

    @Option(names = "--encoding", paramLabel = "NAME", description = "How the text is encoded, for example windows-1252. Otherwise found out.")
    private @Nullable String encoding;

    @Option(names = "--decimal", paramLabel = "point|comma", description = "The decimal sign of numbers. Otherwise found out.")
    private @Nullable String decimal;

    /** @throws CommandFailure when one of them is none */
    CsvOptions options() {
        return new CsvOptions(character("--delimiter", delimiter), character("--quote", quote), charset(), sign());
    }

    private static @Nullable Character character(String option, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if ("tab".equals(text) || "\\t".equals(text)) {
            return '\t';
        }
        if (text.length() != 1) {
            throw CommandFailure.usage(option + " is one character, not '" + text + "'");
        }
        return text.charAt(0);
    }

    private @Nullable Charset charset() {
        var name = encoding;
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw CommandFailure.usage("There is no encoding '" + name + "'");
        }
    }

    private @Nullable DecimalSign sign() {
        var word = decimal;
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "point" -> DecimalSign.POINT;
            case "comma" -> DecimalSign.COMMA;
            default -> throw CommandFailure.usage("--decimal is point or comma, not '" + word + "'");
        };
    }
}
