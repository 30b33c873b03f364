/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table with its results as a page of the help. */
final class ConformancePage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <title>Conformance</title>
            <link rel="stylesheet" href="help.css">
            </head>
            <body>
            <p><a href="index.html">Telecontrol help</a></p>
            <h1>Conformance</h1>
            <p>After the themes of IEC TS 60870-5-604: what a simulated station does when it is asked rightly, and how it
            refuses or ends the connection otherwise. Each dialogue was held twice, on a clock that is moved by hand and over
            sockets. Lines that begin with &gt; are sent by the controlling station, those with &lt; by the controlled one.
            Of %d dialogues %d held on the clock and %d over sockets.</p>
            """;

    private final List<Row> rows;
    private final Map<Row, Boolean> inMemory;
    private final Map<Row, Boolean> overSockets;

    ConformancePage(List<Row> rows, Map<Row, Boolean> inMemory, Map<Row, Boolean> overSockets) {
        this.rows = rows;
        this.inMemory = inMemory;
        this.overSockets = overSockets;
    }

    String html() {
        var page = new StringBuilder(HEAD.formatted(rows.size(), held(inMemory), held(overSockets)));
        rows.stream().collect(Collectors.groupingBy(Row::theme, LinkedHashMap::new, Collectors.toList()))
                .forEach((theme, ofTheme) -> page.append("<h2>").append(escape(theme)).append("</h2>\n<table>\n")
                        .append("<tr><th>Function</th><th>Station</th><th>Dialogue</th><th>Clock</th>")
                        .append("<th>Sockets</th></tr>\n")
                        .append(ofTheme.stream().map(this::row).collect(Collectors.joining())).append("</table>\n"));
        return page.append("</body>\n</html>\n").toString();
    }

    private static long held(Map<Row, Boolean> results) {
        return results.values().stream().filter(held -> held).count();
    }

    private String row(Row row) {
        return "<tr><td>" + escape(row.function()) + "</td><td>" + (row.positive() ? "does" : "refuses") + "</td><td>"
                + row.steps().stream().map(ConformancePage::line).collect(Collectors.joining("<br>")) + "</td><td>"
                + verdict(inMemory, row) + "</td><td>" + verdict(overSockets, row) + "</td></tr>\n";
    }

    private static String verdict(Map<Row, Boolean> results, Row row) {
        return results.getOrDefault(row, false) ? "held" : "failed";
    }

    private static String line(Step step) {
        return switch (step) {
            case Step.Expect expect -> "&lt; " + escape(expect.words());
            case Step.Happen happen -> "<i>" + escape(happen.words()) + "</i>";
            default -> "&gt; " + escape(step.words());
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
