/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.conversion.Texts;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.host.table.ClauseWords.Word;
import org.telecontrol.dsl.services.StationGrammarAccess;
import org.telecontrol.dsl.validation.AddressRules;
import org.telecontrol.dsl.validation.IssueCodes;

/**
 * From what somebody typed into a cell to the words of the notation, as the language itself reads them. For one thread at
 * a time.
 */
final class CellWriting {

    private static final String POINT = "point p M_SP_NA_1 1 ";
    private static final String COMMAND = "command p C_SC_NA_1 1 ";
    private static final int CLAUSE = 4;

    private final Names names = StationLanguage.get(Names.class);
    private final IValueConverterService values = StationLanguage.get(IValueConverterService.class);
    private final IParser parser = StationLanguage.get(IParser.class);
    private final StationGrammarAccess grammar = StationLanguage.get(StationGrammarAccess.class);
    private final RowReader reader = new RowReader(new MetadataKeys(List.of()), names);

    /** What was typed before: a column is often filled with few texts. */
    private final Map<Typed, @Nullable String> known = new HashMap<>();

    private record Typed(StandardColumn column, String text, boolean command) {}

    /** A key of metadata as it is written. */
    String title(String key) {
        return names.formatTitle(key);
    }

    /**
     * The words that stand for a text, without the keyword before them.
     *
     * @param text not empty
     * @param command whether the row is a command
     * @param typical whether it stands in a typical
     * @throws IllegalArgumentException with a sentence for people when the language does not take it
     */
    String words(Column column, String text, boolean command, boolean typical) {
        return switch (column) {
            case MetadataColumn metadata -> Texts.format(text);
            case StandardColumn.DESCRIPTION, StandardColumn.UNIT -> Texts.format(text);
            case StandardColumn.STATES -> TextList.parse(text).stream().map(Texts::format)
                    .collect(Collectors.joining(", "));
            case StandardColumn.KIND -> kind(text.strip());
            case StandardColumn.NAME -> names.format(names.parseTitle(text.strip()));
            case StandardColumn.TYPE -> value("TypeIdentification", text.strip());
            case StandardColumn.ADDRESS -> address(text.strip(), typical);
            case StandardColumn standard -> clause(standard, text.strip(), command);
        };
    }

    private static String kind(String text) {
        if (!text.equals("point") && !text.equals("command")) {
            throw new IllegalArgumentException("A row is a point or a command, not " + text);
        }
        return text;
    }

    private String address(String text, boolean typical) {
        var address = WrittenAddress.of(text);
        value("Address", address.number());
        if (address.relative() && !typical) {
            throw new IllegalArgumentException(AddressRules.RELATIVE_OUTSIDE_OF_TYPICAL);
        }
        return address.as(typical).text();
    }

    /** The text itself when it is a value of that rule. */
    private String value(String rule, String text) {
        try {
            values.toValue(text, rule, null);
            return text;
        } catch (ValueConverterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private String clause(StandardColumn column, String text, boolean command) {
        if (column.isOfCommands() && !command) {
            throw new IllegalArgumentException(onlyOfCommands(column));
        }
        var typed = new Typed(column, text, command);
        var written = known.get(typed);
        if (written == null) {
            written = read(column, text, command);
            known.put(typed, written);
        }
        return written;
    }

    static String onlyOfCommands(Column column) {
        return "A point has no " + column.id() + ": only commands have";
    }

    private String read(StandardColumn column, String text, boolean command) {
        var words = ClauseWords.of(text);
        if (words.stream().anyMatch(Word::isComment)) {
            throw new IllegalArgumentException("A comment stands in the text, not in a cell");
        }
        var line = ClauseWords.joined(words);
        var keyword = column == StandardColumn.SCALING || column == StandardColumn.MODE ? "" : column.id() + " ";
        var parsed = parser.parse(grammar.getInformationObjectRule(),
                new StringReader((command ? COMMAND : POINT) + keyword + line));
        refuseMistakes(parsed);
        var node = NodeModelUtils.findActualNodeFor(parsed.getRootASTElement());
        var shape = reader.read(node == null ? parsed.getRootNode() : node, 0, command, Mistakes.of(parsed));
        if (shape.size() != CLAUSE + 1 || !shape.part(CLAUSE).is(column)) {
            throw new IllegalArgumentException("Only the " + column.id() + " stands in this cell, not " + text);
        }
        return line;
    }

    /** What the parser met says more than that a value is missing then. */
    private static void refuseMistakes(IParseResult parsed) {
        if (parsed.hasSyntaxErrors()) {
            var said = StreamSupport.stream(parsed.getSyntaxErrors().spliterator(), false)
                    .map(INode::getSyntaxErrorMessage).toList();
            var first = said.stream().filter(message -> !IssueCodes.VALUE.equals(message.getIssueCode())).findFirst()
                    .orElse(said.get(0));
            throw new IllegalArgumentException(first.getMessage().replace("the end of the file",
                    "the end of the cell"));
        }
    }
}
