/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.HeaderPlace;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.RowRules;
import org.telecontrol.exchange.layout.SheetRule;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.layout.ValueMaps;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.YamlMap;

/** Reads layout files, and tells all mistakes of one. */
public final class LayoutReader {

    private static final int LAST_ROW = 1_048_576;
    private static final Pattern ANYTHING = Pattern.compile(".*");

    private final String file;

    public LayoutReader(String file) {
        this.file = file;
    }

    public LayoutProfile read(String text) throws YamlFileException {
        var top = YamlMap.read(text, file);
        var header = header(top);
        var profile = new LayoutProfile(id(top), top.required("name"), top.text("description", "").strip(), header,
                columns(top, header), values(top), given(top, "fixed"), sheets(top), rows(top));
        top.refuseOthers();
        requireAddress(top, profile);
        top.refuseMistakes();
        return profile;
    }

    private static String id(YamlMap top) {
        var id = top.required("id");
        if (!id.isBlank() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            top.mistake("id", "\"id\" is small letters and digits with single hyphens between them, not \"" + id
                    + "\"");
        }
        return id;
    }

    private static HeaderPlace header(YamlMap top) {
        boolean sideBySide = top.truth("side-by-side");
        var map = top.map("header");
        if (map == null) {
            return new HeaderPlace(1, 0, sideBySide);
        }
        var place = new HeaderPlace(map.number("rows", 1, 0, 5), map.number("first", 0, 1, LAST_ROW), sideBySide);
        map.refuseOthers();
        return place;
    }

    private static List<LayoutColumn> columns(YamlMap top, HeaderPlace header) {
        var reader = new ColumnReader(header);
        return top.maps("columns").stream().map(reader::read).toList();
    }

    private static ValueMaps values(YamlMap top) {
        var types = words(top, "types", ValueMaps.NONE::type,
                "This is no type identification of points or commands such as M_SP_TB_1 or 30");
        var classes = words(top, "classes", SignalClass::parse,
                "A class is digital input, analog input, digital output or analog output");
        var states = new LinkedHashMap<String, List<String>>();
        var stateWords = top.map("states");
        if (stateWords != null) {
            stateWords.names().forEach(word -> states.put(word, stateWords.texts(word)));
        }
        return new ValueMaps(types, classes, states, top.texts("yes"), top.texts("no"));
    }

    private static <T> Map<String, T> words(YamlMap top, String key, Function<String, Optional<T>> meaning,
            String otherwise) {
        var words = new LinkedHashMap<String, T>();
        var map = top.map(key);
        if (map != null) {
            for (var word : map.names()) {
                var text = map.required(word);
                if (!text.isBlank()) {
                    meaning.apply(text).ifPresentOrElse(meant -> words.put(word, meant),
                            () -> map.mistake(word, otherwise));
                }
            }
        }
        return words;
    }

    private static Map<ColumnRole, String> given(YamlMap map, String key) {
        var given = new LinkedHashMap<ColumnRole, String>();
        var texts = map.map(key);
        if (texts != null) {
            texts.names().forEach(word -> given.put(role(texts, word, word), texts.text(word, "")));
        }
        return given;
    }

    /** Metadata where it is a mistake. */
    static ColumnRole role(YamlMap map, String key, String word) {
        return ColumnRole.of(word).orElseGet(() -> {
            map.mistake(key, "\"" + word + "\" is nothing a column can mean; there is "
                    + String.join(", ", ColumnRole.words()));
            return ColumnRole.METADATA;
        });
    }

    private static List<SheetRule> sheets(YamlMap top) {
        var rules = new ArrayList<SheetRule>();
        for (var map : top.maps("sheets")) {
            rules.add(new SheetRule(requiredPattern(map, "name"), given(map, "gives"), map.truth("skip")));
            map.refuseOthers();
        }
        return rules;
    }

    private static Pattern requiredPattern(YamlMap map, String key) {
        map.required(key);
        var pattern = map.pattern(key);
        return pattern == null ? ANYTHING : pattern;
    }

    private static RowRules rows(YamlMap top) {
        var map = top.map("rows");
        if (map == null) {
            return RowRules.NONE;
        }
        var skip = new ArrayList<RowRules.Skip>();
        for (var rule : map.maps("skip")) {
            skip.add(new RowRules.Skip(rule.text("column", ""), requiredPattern(rule, "text")));
            rule.refuseOthers();
        }
        var rules = new RowRules(map.texts("comments"), skip, section(map), map.pattern("end"));
        map.refuseOthers();
        return rules;
    }

    private static RowRules.@Nullable Section section(YamlMap rows) {
        var map = rows.map("section");
        if (map == null) {
            return null;
        }
        var means = map.required("means");
        var pattern = map.pattern("text");
        var section = new RowRules.Section(means.isBlank() ? ColumnRole.METADATA : role(map, "means", means),
                map.text("key", "Section"), pattern == null ? ANYTHING : pattern);
        map.refuseOthers();
        return section;
    }

    /** Said only where no mistake may be the reason. */
    private static void requireAddress(YamlMap top, LayoutProfile profile) {
        if (!top.hasMistakes() && profile.column(ColumnRole.ADDRESS).isEmpty()
                && profile.column(ColumnRole.ADDRESS_PART).isEmpty()
                && profile.column(ColumnRole.COMMAND_ADDRESS).isEmpty()) {
            top.mistake("columns", "No column means the address, and points without address are none");
        }
    }
}
