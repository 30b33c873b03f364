/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.Set;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;

/** What stands where. */
final class Layout {

    /** The rules whose first keyword starts a line. */
    private static final Set<String> LINES = Set.of("LinkProfile", "ClockSynchronisation", "InterrogationPlan",
            "CounterInterrogationPlan", "TlsSettings", "Typical", "Point", "Command", "Rtu", "Station", "TypicalUse",
            "PointOverride", "DveGroup", "DveMember");

    /** The words that start a line within a link profile and its TLS settings, each with its value. */
    private static final Set<String> SETTINGS = Set.of("k", "w", "t0", "t1", "t2", "t3", "cot-size", "ca-size",
            "ioa-size", "originator", "time-zone", "summer-time-flag", "key-store", "key-alias", "trust-store",
            "verify-host-name", "export");

    /** The settings that may share a line, as in {@code t0 30s  t1 15s}. */
    private static final Set<String> SHORT_SETTINGS = Set.of("k", "w", "t0", "t1", "t2", "t3");

    private static final Set<String> FIRST_WORDS = Set.of("link", "clock", "interrogate", "counters", "tls", "typical",
            "point", "command", "rtu", "station", "use", "override", "omit", "dve", "include", "exclude");

    private Layout() {}

    static boolean isKeyword(ISemanticRegion word, String keyword) {
        return word.getGrammarElement() instanceof Keyword element && element.getValue().equals(keyword);
    }

    static boolean startsLine(ISemanticRegion word) {
        if (!(word.getGrammarElement() instanceof Keyword keyword)) {
            return false;
        }
        var text = keyword.getValue();
        if (isAnnotation(word)) {
            return isBlock(word) || isContinuation(word);
        }
        var rule = GrammarUtil.containingRule(keyword).getName();
        boolean linkOfRtu = text.equals("link") && rule.equals("Rtu");
        return SETTINGS.contains(text) || FIRST_WORDS.contains(text) && LINES.contains(rule) && !linkOfRtu;
    }

    /** Whether a word that starts a line may as well stay in the line of the setting before. */
    static boolean mayShareLine(ISemanticRegion word) {
        var value = word.getPreviousSemanticRegion();
        var before = value == null ? null : value.getPreviousSemanticRegion();
        return before != null && isShortSetting(before) && isShortSetting(word);
    }

    private static boolean isShortSetting(ISemanticRegion word) {
        return word.getGrammarElement() instanceof Keyword keyword && SHORT_SETTINGS.contains(keyword.getValue())
                && startsLine(word);
    }

    /** Whether a line that a word starts belongs to the line before: what is noted of a point. */
    static boolean isContinuation(ISemanticRegion word) {
        return isAnnotation(word) && switch (word.getSemanticElement()) {
            case InformationObject object -> true;
            case PointOverride override -> true;
            default -> false;
        };
    }

    private static boolean isAnnotation(ISemanticRegion word) {
        return isKeyword(word, "meta") || isKeyword(word, "allow");
    }

    private static boolean isBlock(ISemanticRegion word) {
        return switch (word.getSemanticElement()) {
            case Station station -> true;
            case Rtu rtu -> true;
            case Typical typical -> true;
            case LinkProfile link -> true;
            case DveGroup group -> true;
            default -> false;
        };
    }

    /** Whether a word is the key of a metadata entry. */
    static boolean isKey(ISemanticRegion word) {
        return word.getSemanticElement() instanceof MetadataEntry && Cells.feature(word).equals("key");
    }

    /** Whether there is no space between two words. */
    static boolean isGlued(ISemanticRegion previous, ISemanticRegion word) {
        return isKeyword(word, ",") || isKeyword(word, ":") || isKeyword(previous, ":") || isKeyword(word, ".")
                || isKeyword(previous, ".") || isKeyword(previous, "+");
    }
}
