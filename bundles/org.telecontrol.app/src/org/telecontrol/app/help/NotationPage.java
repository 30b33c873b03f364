/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

import static org.telecontrol.app.help.HelpPage.escape;

import java.util.Map;
import java.util.stream.Collectors;

/** The words of the station language as a page, below an example; they say what hovering over them says. */
final class NotationPage {

    private static final String BODY = """
            <p>Files <code>*.station</code> of one project see each other. Line breaks and spaces are free; Format sets them.
            Comments are <code>// up to the end of the line</code> or <code>/* between these */</code>. An address is a number,
            dotted with the high octet first (<code>1.2.3</code>) or hexadecimal (<code>0x1F</code>); within a typical it begins
            with <code>+</code> and counts from the base of each use.</p>
            <pre>
            %s</pre>
            <h2>Words</h2>
            <table>
            <tr><th>Word</th><th>Meaning</th></tr>
            %s</table>
            """;

    private NotationPage() {}

    /**
     * @param example a configuration
     * @param words what each means; behind a line break the standard's clause
     */
    static String html(String example, Map<String, String> words) {
        return HelpPage.of("The station language", BODY.formatted(escape(example),
                words.entrySet().stream().map(NotationPage::row).collect(Collectors.joining())));
    }

    private static String row(Map.Entry<String, String> word) {
        var meaning = word.getValue().split("\n", 2);
        return "<tr><td><code>" + escape(word.getKey()) + "</code></td><td>" + escape(meaning[0])
                + (meaning.length > 1 ? "<br><small>" + escape(meaning[1]) + "</small>" : "") + "</td></tr>\n";
    }
}
