/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

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

/** Reads layout files; the first mistake ends it. */
public final class LayoutReader {

    private static final int LAST_ROW = 1_048_576;

    private final String file;

    public LayoutReader(String file) {
        this.file = file;
    }

    public LayoutProfile read(String text) throws YamlFileException {
        var top = YamlMap.read(text, file);
        var header = header(top);
        var profile = new LayoutProfile(id(top), top.required("name"), top.text("description", "").strip(), header,
                columns(top, header), values(top), given(top, "fixed"), sheets(top), rows(top));
        top.finish();
        requireAddress(top, profile);
        return profile;
    }

    private static String id(YamlMap top) throws YamlFileException {
        var id = top.required("id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw top.failure("id", "\"id\" is small letters and digits with single hyphens between them, not \"" + id
                    + "\"");
        }
        return id;
    }

    private static HeaderPlace header(YamlMap top) throws YamlFileException {
        boolean sideBySide = top.truth("side-by-side");
        var map = top.map("header");
        if (map == null) {
            return new HeaderPlace(1, 0, sideBySide);
        }
        var place = new HeaderPlace(map.number("rows", 1, 0, 5), map.number("first", 0, 1, LAST_ROW), sideBySide);
        map.finish();
        return place;
    }

    private static List<LayoutColumn> columns(YamlMap top, HeaderPlace header) throws YamlFileException {
        var columns = new ArrayList<LayoutColumn>();
        for (var map : top.maps("columns")) {
            columns.add(new ColumnReader(header).read(map));
        }
        return columns;
    }

    private static ValueMaps values(YamlMap top) throws YamlFileException {
        var types = new LinkedHashMap<String, org.telecontrol.iec104.TypeIdentification>();
        var typeWords = top.map("types");
        if (typeWords != null) {
            for (var word : typeWords.names()) {
                types.put(word, ValueMaps.NONE.type(typeWords.required(word)).orElseThrow(() -> typeWords.failure(word,
                        "This is no type identification of points or commands such as M_SP_TB_1 or 30")));
            }
        }
        var classes = new LinkedHashMap<String, SignalClass>();
        var classWords = top.map("classes");
        if (classWords != null) {
            for (var word : classWords.names()) {
                classes.put(word, SignalClass.parse(classWords.required(word)).orElseThrow(() -> classWords
                        .failure(word, "A class is digital input, analog input, digital output or analog output")));
            }
        }
        var states = new LinkedHashMap<String, List<String>>();
        var stateWords = top.map("states");
        if (stateWords != null) {
            for (var word : stateWords.names()) {
                states.put(word, stateWords.texts(word));
            }
        }
        return new ValueMaps(types, classes, states, top.texts("yes"), top.texts("no"));
    }

    private static Map<ColumnRole, String> given(YamlMap map, String key) throws YamlFileException {
        var given = new LinkedHashMap<ColumnRole, String>();
        var texts = map.map(key);
        if (texts != null) {
            for (var word : texts.names()) {
                given.put(role(texts, word, word), texts.text(word, ""));
            }
        }
        return given;
    }

    static ColumnRole role(YamlMap map, String key, String word) throws YamlFileException {
        return ColumnRole.of(word).orElseThrow(() -> map.failure(key, "\"" + word
                + "\" is nothing a column can mean; there is " + String.join(", ", ColumnRole.words())));
    }

    private static List<SheetRule> sheets(YamlMap top) throws YamlFileException {
        var rules = new ArrayList<SheetRule>();
        for (var map : top.maps("sheets")) {
            map.required("name");
            rules.add(new SheetRule(Objects.requireNonNull(map.pattern("name")), given(map, "gives"),
                    map.truth("skip")));
            map.finish();
        }
        return rules;
    }

    private static RowRules rows(YamlMap top) throws YamlFileException {
        var map = top.map("rows");
        if (map == null) {
            return RowRules.NONE;
        }
        var skip = new ArrayList<RowRules.Skip>();
        for (var rule : map.maps("skip")) {
            rule.required("text");
            skip.add(new RowRules.Skip(rule.text("column", ""), Objects.requireNonNull(rule.pattern("text"))));
            rule.finish();
        }
        var rules = new RowRules(map.texts("comments"), skip, section(map), map.pattern("end"));
        map.finish();
        return rules;
    }

    private static RowRules.@org.eclipse.jdt.annotation.Nullable Section section(YamlMap rows)
            throws YamlFileException {
        var map = rows.map("section");
        if (map == null) {
            return null;
        }
        var pattern = map.pattern("text");
        var section = new RowRules.Section(role(map, "means", map.required("means")), map.text("key", "Section"),
                pattern == null ? Pattern.compile(".*") : pattern);
        map.finish();
        return section;
    }

    private static void requireAddress(YamlMap top, LayoutProfile profile) throws YamlFileException {
        if (profile.column(ColumnRole.ADDRESS).isEmpty() && profile.column(ColumnRole.ADDRESS_PART).isEmpty()
                && profile.column(ColumnRole.COMMAND_ADDRESS).isEmpty()) {
            throw top.failure("columns", "No column means the address, and points without address are none");
        }
    }
}
