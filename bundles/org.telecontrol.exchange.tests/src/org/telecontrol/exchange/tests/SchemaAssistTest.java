/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.source.SourceFile;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.assist.SchemaAssist;
import org.telecontrol.exchange.yaml.assist.Suggestion;

/** Text in, text out: {@code ^} is the caret. */
class SchemaAssistTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            `^` ! id
            `na^` ! name
            `id: a\\n^` ! columns
            `header: { ^ }` ! first
            `header: { rows: 1, ^ }` ! first
            `header:\\n  ^` ! rows
            `columns:\\n  - ^` ! means
            `columns:\\n  - header: A\\n    ^` ! means
            `columns:\\n- header: A\\n  me^` ! means
            `columns:\\n  - { header: A, me^ }` ! means
            `columns:\\n  - { header: "A, b: {", me^ }` ! means
            `columns:\\n  - { header: A, means: ^ }` ! common address
            `columns:\\n  - { header: A, means: common ad^ }` ! common address
            `columns:\\n  - header: A\\n    means: com^` ! common address
            `columns:\\n  - { header: A, form: ^ }` ! dotted high first
            `columns:\\n  - { header: A, fill-down: ^ }` ! true
            `side-by-side: ^` ! false
            `rows:\\n  section: { means: ^ }` ! metadata
            `rows:\\n  skip:\\n    - ^` ! text
            `fixed: { ^ }` ! common address
            `description: >-\\n  some text\\n  more\\n^` ! fixed
            `# a comment: {\\n^` ! fixed
            `columns:\\n  - { header: A,\\n      me^ }` ! means
            """)
    void keysAndValuesAreSuggestedWhereTheyCanBe(String text, String word) throws IOException {
        var words = suggestions(text.replace("\\n", "\n")).stream().map(Suggestion::word).toList();
        assertTrue(words.contains(word), words::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            `id: a\\n^` ! id
            `^\\nid: a` ! id
            `columns:\\n  - { header: A, ^ }` ! header
            `columns:\\n  - { ^, header: A }` ! header
            `na^` ! id
            `description: >-\\n  na^` ! name
            `name: na^` ! name
            """)
    void whatIsThereAlreadyOrDoesNotFitIsNot(String text, String word) throws IOException {
        var words = suggestions(text.replace("\\n", "\n")).stream().map(Suggestion::word).toList();
        assertFalse(words.contains(word), words::toString);
    }

    @Test
    void whatIsChosenIsWritten() throws IOException {
        assertEquals("name: ^", written("na^", "name"));
        assertEquals("columns:\n  - ^", written("col^", "columns"));
        assertEquals("rows:\n  section:\n    ^", written("rows:\n  sec^", "section"));
        assertEquals("columns:\n  - { means: ^ }", written("columns:\n  - { me^ }", "means"));
        assertEquals("columns:\n  - { means: address part^ }", written("columns:\n  - { means: add^ress }",
                "address part"));
        assertEquals("name^: x", written("na^: x", "name"));
    }

    @Test
    void wordsAreExplained() throws IOException {
        var text = "columns:\n  - { header: A, means: common address }\n";
        var key = new SchemaAssist(LayoutFile.schema()).explain(text, text.indexOf("means") + 2).orElseThrow();
        assertEquals("means", key.word());
        assertTrue(key.lines().getFirst().startsWith("What it says of a point"), key.lines()::toString);
        var value = new SchemaAssist(LayoutFile.schema()).explain(text, text.indexOf("common") + 2).orElseThrow();
        assertEquals("common address", text.substring(value.offset(), value.offset() + value.length()));
        assertTrue(new SchemaAssist(LayoutFile.schema()).explain("nonsense: 1", 2).isEmpty());
    }

    @Test
    void sourcesHaveASchemaToo() throws IOException, YamlFileException {
        var words = new SchemaAssist(SourceFile.schema()).suggestions("source: ", 8).stream().map(Suggestion::word)
                .toList();
        assertEquals(List.of("jdbc", "script"), words);
    }

    @Test
    void anyPlaceOfAnyTextIsBearable() throws IOException {
        var assist = new SchemaAssist(LayoutFile.schema());
        var text = LayoutFile.text(org.telecontrol.exchange.layout.LayoutProfiles.GENERIC).substring(0, 3000)
                + "\n}]: - {[\n  - - a: {\n'\"";
        for (int offset = 0; offset <= text.length(); offset++) {
            for (var suggestion : assist.suggestions(text.substring(0, offset), offset)) {
                assertTrue(suggestion.offset() + suggestion.length() <= text.length());
            }
            assist.explain(text, offset);
        }
    }

    private static List<Suggestion> suggestions(String text) throws IOException {
        return new SchemaAssist(LayoutFile.schema()).suggestions(text.replace("^", ""), text.indexOf('^'));
    }

    private static String written(String text, String word) throws IOException {
        var one = suggestions(text).stream().filter(suggestion -> suggestion.word().equals(word)).findFirst()
                .orElseThrow();
        var plain = text.replace("^", "");
        int end = one.offset() + one.length();
        return plain.substring(0, one.offset()) + one.text() + "^" + plain.substring(end);
    }
}
