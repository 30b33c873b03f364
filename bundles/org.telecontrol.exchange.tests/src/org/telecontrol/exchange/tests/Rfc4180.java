/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import java.util.ArrayList;
import java.util.List;

/** A second, independent reader of CSV: the grammar of RFC 4180, strictly. */
final class Rfc4180 {

    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    static List<List<String>> parse(String text) {
        var parser = new Rfc4180(text);
        var records = new ArrayList<List<String>>();
        while (parser.at < text.length()) {
            records.add(parser.line());
        }
        return records;
    }

    private List<String> line() {
        var fields = new ArrayList<String>();
        fields.add(field());
        while (text.startsWith(",", at)) {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("CR LF expected at " + at);
        }
        at += 2;
        return fields;
    }

    private String field() {
        return text.startsWith("\"", at) ? quoted() : plain();
    }

    private String quoted() {
        var field = new StringBuilder();
        at++;
        while (!text.startsWith("\"", at) || text.startsWith("\"\"", at)) {
            field.append(text.charAt(at));
            at += text.startsWith("\"\"", at) ? 2 : 1;
        }
        at++;
        return field.toString();
    }

    private String plain() {
        int start = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
