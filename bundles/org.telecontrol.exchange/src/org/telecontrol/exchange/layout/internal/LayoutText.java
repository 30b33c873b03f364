/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout.internal;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.telecontrol.exchange.layout.ColumnForm;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.RowRules;
import org.telecontrol.exchange.layout.ValueMaps;
import org.telecontrol.exchange.sheet.CellName;

/** Writes layout files, one column a line. */
public final class LayoutText {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} _./()-]*(?<! )");

    private final StringBuilder text = new StringBuilder();
    private final LayoutProfile profile;

    private LayoutText(LayoutProfile profile) {
        this.profile = profile;
    }

    public static String of(LayoutProfile profile) {
        return new LayoutText(profile).write();
    }

    private String write() {
        line("id: " + profile.id());
        line("name: " + scalar(profile.name()));
        if (!profile.description().isEmpty()) {
            line("description: " + scalar(profile.description()));
        }
        var place = profile.header();
        line("header: { rows: " + place.rows() + (place.first() > 0 ? ", first: " + place.first() : "") + " }");
        if (place.sideBySide()) {
            line("side-by-side: true");
        }
        line("columns:");
        profile.columns().forEach(column -> line("  - { " + column(column) + " }"));
        values();
        given("fixed", profile.fixed(), "");
        sheets();
        rows();
        return text.toString();
    }

    private String column(LayoutColumn column) {
        var parts = new java.util.ArrayList<String>();
        if (column.position() >= 0) {
            parts.add("column: " + CellName.column(column.position()));
        }
        parts.add("header: " + scalar(column.header()));
        if (!column.also().isEmpty()) {
            parts.add("also: " + list(column.also()));
        }
        if (column.role() != ColumnRole.METADATA) {
            parts.add("means: " + column.role().word());
        }
        if (!column.key().equals(column.header())) {
            parts.add("key: " + scalar(column.key()));
        }
        if (column.number()) {
            parts.add("number: true");
        }
        if (!column.defaultText().isEmpty()) {
            parts.add("default: " + scalar(column.defaultText()));
        }
        form(column.form(), parts);
        return String.join(", ", parts);
    }

    private static void form(ColumnForm form, List<String> parts) {
        var plain = ColumnForm.PLAIN;
        if (!form.address().equals(plain.address())) {
            parts.add("form: " + scalar(form.address().toString()));
        }
        if (form.times() != plain.times()) {
            parts.add("times: " + form.times());
        }
        if (form.value() != plain.value()) {
            parts.add("value: " + form.value());
        }
        if (!form.unit().equals(plain.unit())) {
            parts.add("unit: " + scalar(form.unit()));
        }
        if (!form.separator().equals(plain.separator())) {
            parts.add("separator: " + scalar(form.separator()));
        }
        if (form.fillDown()) {
            parts.add("fill-down: true");
        }
    }

    private void values() {
        ValueMaps values = profile.values();
        block("types", values.types().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name(), (a, b) -> a,
                        java.util.LinkedHashMap::new)));
        block("classes", values.classes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().longWord(), (a, b) -> a,
                        java.util.LinkedHashMap::new)));
        if (!values.states().isEmpty()) {
            line("states:");
            values.states().forEach((word, texts) -> line("  " + scalar(word) + ": " + list(texts)));
        }
        if (!values.yes().isEmpty()) {
            line("yes: " + list(values.yes()));
        }
        if (!values.no().isEmpty()) {
            line("no: " + list(values.no()));
        }
    }

    private void block(String key, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            line(key + ":");
            entries.forEach((word, value) -> line("  " + scalar(word) + ": " + scalar(value)));
        }
    }

    private void given(String key, Map<ColumnRole, String> given, String indent) {
        if (!given.isEmpty()) {
            line(indent + key + ": " + given.entrySet().stream()
                    .map(entry -> entry.getKey().word() + ": " + scalar(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }")));
        }
    }

    private void sheets() {
        if (!profile.sheets().isEmpty()) {
            line("sheets:");
        }
        for (var rule : profile.sheets()) {
            line("  - name: " + scalar(rule.name().pattern()));
            given("gives", rule.gives(), "    ");
            if (rule.skip()) {
                line("    skip: true");
            }
        }
    }

    private void rows() {
        var rows = profile.rows();
        var lines = new java.util.ArrayList<String>();
        if (!rows.comments().isEmpty()) {
            lines.add("  comments: " + list(rows.comments()));
        }
        if (!rows.skip().isEmpty()) {
            lines.add("  skip:");
            rows.skip().stream().map(LayoutText::skip).forEach(lines::add);
        }
        var section = rows.section();
        if (section != null) {
            lines.add("  section: { means: " + section.role().word() + ", key: " + scalar(section.key()) + ", text: "
                    + scalar(section.text().pattern()) + " }");
        }
        var end = rows.end();
        if (end != null) {
            lines.add("  end: " + scalar(end.pattern()));
        }
        if (!lines.isEmpty()) {
            line("rows:");
            lines.forEach(this::line);
        }
    }

    private static String skip(RowRules.Skip skip) {
        return "    - { " + (skip.header().isEmpty() ? "" : "column: " + scalar(skip.header()) + ", ") + "text: "
                + scalar(skip.text().pattern()) + " }";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(LayoutText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String scalar(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
                .replace("\t", "\\t") + '"';
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
