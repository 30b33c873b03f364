/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

/** A page that is made when the help is shown, in the form of those that are written. */
final class HelpPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <title>%1$s</title>
            <link rel="stylesheet" href="help.css">
            </head>
            <body>
            <p><a href="index.html">Telecontrol help</a></p>
            <h1>%1$s</h1>
            %2$s</body>
            </html>
            """;

    private HelpPage() {}

    /** @param body HTML below the title, ending with a line break */
    static String of(String title, String body) {
        return PAGE.formatted(title, body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
