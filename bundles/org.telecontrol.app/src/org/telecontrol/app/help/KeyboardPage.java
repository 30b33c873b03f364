/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

import static org.telecontrol.app.help.HelpPage.escape;

import java.util.List;
import java.util.stream.Collectors;

/** The keys as a page. */
final class KeyboardPage {

    private static final String TABLE = """
            <p>Keys are changed on the preference page General &gt; Keys.</p>
            <table>
            <tr><th>Keys</th><th>Command</th><th></th></tr>
            %s</table>
            """;

    private KeyboardPage() {}

    static String html(List<KeyRow> keys) {
        return HelpPage.of("Keyboard",
                TABLE.formatted(keys.stream().map(KeyboardPage::row).collect(Collectors.joining())));
    }

    private static String row(KeyRow key) {
        return "<tr><td><kbd>" + escape(key.keys()) + "</kbd></td><td>" + escape(key.command()) + "</td><td>"
                + escape(key.description()) + "</td></tr>\n";
    }
}
