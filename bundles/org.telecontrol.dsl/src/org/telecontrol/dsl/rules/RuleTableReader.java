/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.telecontrol.dsl.rules.Rule.Example;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads {@code rules.xml}. In an example the place of the finding stands between « and ». */
final class RuleTableReader {

    private static final String TABLE = "rules.xml";

    private RuleTableReader() {}

    static List<Rule> read() {
        try (var table = RuleTableReader.class.getResourceAsStream(TABLE)) {
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(table);
            List<Rule> rules = new ArrayList<>();
            for (var subject : elements(document.getElementsByTagName("subject"))) {
                for (var rule : elements(subject.getElementsByTagName("rule"))) {
                    rules.add(rule(subject.getAttribute("title"), rule));
                }
            }
            return rules;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(TABLE + " cannot be read", e);
        }
    }

    private static Rule rule(String subject, Element rule) {
        var level = Level.of(rule.getAttribute("level"))
                .orElseThrow(() -> new IllegalStateException(rule.getAttribute("code") + " has no level"));
        return new Rule(rule.getAttribute("code"), subject, rule.getAttribute("title"), level,
                rule.hasAttribute("fixed"), text(rule, "reason").strip().replaceAll("\\s+", " "),
                attribute(rule, "standard"),
                elements(rule.getElementsByTagName("example")).stream().map(RuleTableReader::example).toList());
    }

    private static Example example(Element example) {
        var failing = file(text(example, "fails"));
        int offset = Math.max(0, failing.indexOf('«'));
        int end = Math.max(0, failing.indexOf('»') - 1);
        return new Example(failing.replaceAll("[«»]", ""), offset, end - offset, file(text(example, "passes")),
                attribute(example, "fix"));
    }

    /** Without the line break after the opening tag and the indentation. */
    private static String file(String text) {
        return text.substring(text.indexOf('\n') + 1).stripTrailing().stripIndent() + "\n";
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
    }
}
