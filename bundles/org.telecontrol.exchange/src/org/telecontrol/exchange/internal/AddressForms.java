/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.telecontrol.exchange.layout.AddressForm;
import org.telecontrol.iec104.AddressNotation;

/** Tells how a column spells addresses, by its cells. */
final class AddressForms {

    private static final Pattern COMBINATION = Pattern.compile("([0-9]+)(\\s*[-!_/:|.;]\\s*)([0-9]+)");
    private static final Pattern WITH_TYPE = Pattern
            .compile("([0-9]+)(\\s*[-!_/:|]\\s*)([A-Za-z0-9_ ]*[A-Za-z0-9])(\\s*[-!/:|]\\s*)([0-9]+)");
    private static final Pattern WITH_LOW_OCTET = Pattern.compile("([0-9]+)(\\s*[-!;/:|.]\\s*)[0-9]+_([0-9]{1,3})");
    private static final Pattern WITH_OCTETS = Pattern
            .compile("([0-9]+)(\\s*[-!;/:|]\\s*)([0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3})");
    private static final Pattern BARE_HEX = Pattern.compile("(?i)[0-9a-f]{1,6}h|[0-9]*[a-f][0-9a-f]*");
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){2}");
    private static final double MOST = 0.8;

    private AddressForms() {}

    static AddressForm of(ColumnEvidence column) {
        var texts = column.texts();
        if (column.isInteger() || texts.isEmpty()) {
            return AddressForm.PLAIN;
        }
        if (areDotted(column)) {
            return octetOrder(texts).map(AddressForm::of).orElse(AddressForm.PLAIN);
        }
        if (column.share(text -> WITH_LOW_OCTET.matcher(text).matches()) > MOST) {
            return behindCommonAddress(WITH_LOW_OCTET, texts, "HI16_LO8");
        }
        if (column.share(text -> WITH_OCTETS.matcher(text).matches()) > MOST) {
            var order = octetOrder(texts.stream().map(text -> WITH_OCTETS.matcher(text).replaceFirst("$3")).toList());
            return behindCommonAddress(WITH_OCTETS, texts,
                    order.equals(Optional.of(AddressNotation.DOTTED_LOW_FIRST)) ? "LO8.MID8.HI8" : "HI8.MID8.LO8");
        }
        if (column.share(text -> WITH_TYPE.matcher(text).matches()) > MOST) {
            var matcher = WITH_TYPE.matcher(texts.getFirst());
            return matcher.matches()
                    ? form("CA" + matcher.group(2) + "TYPE" + matcher.group(4) + "IOA")
                    : AddressForm.PLAIN;
        }
        if (column.share(text -> COMBINATION.matcher(text).matches()) > MOST) {
            return combination(texts);
        }
        return column.share(text -> BARE_HEX.matcher(text).matches()) > 0
                && column.share(text -> text.matches("(?i)(0x)?[0-9a-f]{1,6}h?")) > MOST
                        ? form("hexadecimal")
                        : AddressForm.PLAIN;
    }

    private static AddressForm behindCommonAddress(Pattern pattern, List<String> texts, String address) {
        return texts.stream().map(pattern::matcher).filter(Matcher::matches).findFirst()
                .map(first -> form("CA" + first.group(2) + address)).orElse(AddressForm.PLAIN);
    }

    private static AddressForm form(String text) {
        return AddressForm.of(text).orElse(AddressForm.PLAIN);
    }

    static boolean areDotted(ColumnEvidence column) {
        return column.share(text -> DOTTED.matcher(text).matches()) > MOST;
    }

    /** The octet that changes most from row to row is the low one; where two change alike it is not known. */
    static Optional<AddressNotation> octetOrder(List<String> texts) {
        var octets = texts.stream().map(text -> text.split("\\.")).filter(parts -> parts.length == 3).toList();
        long first = octets.stream().map(parts -> parts[0]).distinct().count();
        long last = octets.stream().map(parts -> parts[2]).distinct().count();
        return first == last
                ? Optional.empty()
                : Optional.of(first > last ? AddressNotation.DOTTED_LOW_FIRST : AddressNotation.DOTTED_HIGH_FIRST);
    }

    /** A common address before an object's, or the high and the low part of one address. */
    private static AddressForm combination(List<String> texts) {
        var first = COMBINATION.matcher(texts.getFirst());
        if (!first.matches()) {
            return AddressForm.PLAIN;
        }
        boolean low = true;
        for (var text : texts) {
            var matcher = COMBINATION.matcher(text);
            low &= matcher.matches() && matcher.group(3).length() <= 3 && Integer.parseInt(matcher.group(3)) <= 255;
        }
        boolean underscore = first.group(2).equals("_");
        return form(low && underscore ? "HI16_LO8" : "CA" + first.group(2) + "IOA");
    }
}
