/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

import java.util.List;
import java.util.stream.Collectors;

/** The keys as a page. */
final class KeyboardPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <title>Keyboard</title>
            <link rel="stylesheet" href="help.css">
            </head>
            <body>
            <p><a href="index.html">Telecontrol help</a></p>
            <h1>Keyboard</h1>
            <p>Keys are changed on the preference page General &gt; Keys.</p>
            <table>
            <tr><th>Keys</th><th>Command</th><th></th></tr>
            %s</table>
            </body>
            </html>
            """;

    private KeyboardPage() {}

    static String html(List<KeyRow> keys) {
        return PAGE.formatted(keys.stream().map(KeyboardPage::row).collect(Collectors.joining()));
    }

    private static String row(KeyRow key) {
        return "<tr><td><kbd>" + escape(key.keys()) + "</kbd></td><td>" + escape(key.command()) + "</td><td>"
                + escape(key.description()) + "</td></tr>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
