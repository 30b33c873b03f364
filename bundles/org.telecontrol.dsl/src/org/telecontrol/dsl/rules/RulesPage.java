/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table as a page of HTML: one file, readable in light and dark, each rule found by its code as {@code #code}. */
public final class RulesPage {

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
            body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
            pre { padding: .7rem 1rem; border: 1px solid; border-radius: .3rem; overflow-x: auto; }
            mark { font-weight: bold; text-decoration: underline; }
            section section { margin-top: 2.5rem; }
            dt { font-weight: bold; }
            """;

    private RulesPage() {}

    public static String html() {
        Map<String, List<Rule>> subjects = RuleTable.rules().stream()
                .collect(Collectors.groupingBy(Rule::subject, LinkedHashMap::new, Collectors.toList()));
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<title>Rules of the station language</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + "<h1>Rules of the station language</h1>\n"
                + "<p>A rule is allowed to be broken by one element, and by what that contains, with <code>allow "
                + "<i>code</i> \"<i>reason</i>\"</code>. Its level is set for a project or for the workspace.</p>\n");
        page.append("<nav>\n<dl>\n");
        subjects.forEach((subject, rules) -> page.append("<dt>").append(escape(subject)).append("</dt>\n<dd>")
                .append(rules.stream().map(RulesPage::link).collect(Collectors.joining(" · "))).append("</dd>\n"));
        page.append("</dl>\n</nav>\n");
        subjects.forEach((subject, rules) -> {
            page.append("<section>\n<h2>").append(escape(subject)).append("</h2>\n");
            rules.forEach(rule -> page.append(section(rule)));
            page.append("</section>\n");
        });
        return page.append("</body>\n</html>\n").toString();
    }

    private static String link(Rule rule) {
        return "<a href=\"#" + rule.code() + "\">" + rule.code() + "</a>";
    }

    private static String section(Rule rule) {
        return "<section id=\"" + rule.code() + "\">\n<h3>" + escape(rule.title()) + "</h3>\n<p><code>" + rule.code()
                + "</code> · " + rule.level().word() + (rule.isFixed() ? ", always" : "")
                + rule.standard().map(clause -> " · " + escape(clause)).orElse("") + "</p>\n<p>"
                + escape(rule.reason()) + "</p>\n"
                + rule.examples().stream().map(RulesPage::example).collect(Collectors.joining()) + "</section>\n";
    }

    private static String example(Rule.Example example) {
        var failing = example.failing();
        int end = example.offset() + example.length();
        return "<p>Breaks the rule:</p>\n<pre>" + escape(failing.substring(0, example.offset())) + "<mark>"
                + escape(failing.substring(example.offset(), end)) + "</mark>" + escape(failing.substring(end))
                + "</pre>\n<p>Keeps it" + example.fix().map(fix -> " (quick fix: " + escape(fix) + ")").orElse("")
                + ":</p>\n<pre>" + escape(example.passing()) + "</pre>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
