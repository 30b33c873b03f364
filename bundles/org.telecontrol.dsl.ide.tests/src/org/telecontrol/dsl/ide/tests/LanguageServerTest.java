/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations with the language server as an editor has them. */
class LanguageServerTest {

    private static final String BAY = """
            typical Bay {
                // the breaker
                point Pos M_DP_TB_1 +0 "position"
                command Ctl C_DC_NA_1 +9 returns Pos
            }
            """;
    private static final String NORTH = """
            rtu NORTH {
                station 1 {
                    use Bay F01 from 100
                    point T M_ME_TE_1   5 unit "°C" factor 0.1
                    command Stop C_SC_NA_1 6 returns F01.Pos
                }
            }
            dve All { include NORTH.F01.Pos }
            """;

    @TempDir
    private Path folder = Path.of("");
    private final Conversation conversation = new Conversation();

    @BeforeEach
    void twoFiles() throws IOException {
        Files.writeString(folder.resolve("bay.station"), BAY);
        Files.writeString(folder.resolve("north.station"), NORTH);
    }

    @AfterEach
    void end() {
        conversation.close();
    }

    private TextDocumentService documents() {
        return conversation.server().getTextDocumentService();
    }

    private TextDocumentIdentifier openNorth(String text) {
        conversation.initialize(folder);
        return conversation.open(folder.resolve("north.station"), text);
    }

    /** Where the words begin in the text, moved by some characters. */
    private static Position at(String text, String words, int moved) {
        int offset = text.indexOf(words) + moved;
        var before = text.substring(0, offset);
        return new Position((int) before.chars().filter(c -> c == '\n').count(),
                offset - before.lastIndexOf('\n') - 1);
    }

    @Test
    void diagnosticsFollowTheText() {
        var north = openNorth(NORTH);
        assertEquals(List.of(), conversation.awaitDiagnostics(north, found -> true).stream()
                .filter(message -> message.contains("There is no") || message.contains("also declared")).toList());
        change(north, "Bay F01", 0, "Bay", "Bey");
        conversation.awaitDiagnostics(north, found -> found.contains("2:12 There is no typical Bey"));
        change(north, "Bay F01", 0, "Bey", "Bay");
        conversation.awaitDiagnostics(north, found -> found.stream().noneMatch(message -> message.contains("Bey")));
    }

    @Test
    void anotherFileIsCheckedAgain() {
        var north = openNorth(NORTH);
        conversation.awaitDiagnostics(north, found -> true);
        conversation.open(folder.resolve("bay.station"), BAY.replace("typical Bay", "typical Bays"));
        conversation.awaitDiagnostics(north, found -> found.contains("2:12 There is no typical Bay"));
    }

    private void change(TextDocumentIdentifier document, String words, int moved, String old, String replacement) {
        var start = at(NORTH, words, moved);
        var end = new Position(start.getLine(), start.getCharacter() + old.length());
        documents().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(document.getUri(), conversation.nextVersion()),
                List.of(new TextDocumentContentChangeEvent(new Range(start, end), replacement))));
    }

    @Test
    void completion() {
        var text = NORTH.replace("use Bay", "use Ba");
        var north = openNorth(text);
        var items = complete(north, at(text, "use Ba ", 6));
        assertEquals(List.of("Bay"), items.keySet().stream().toList());
        assertEquals("typical in bay.station", items.get("Bay").getDetail());
        var edit = items.get("Bay").getTextEdit().getLeft();
        assertEquals("Bay", edit.getNewText());
        assertEquals(new Range(new Position(2, 12), new Position(2, 14)), edit.getRange());
    }

    @Test
    void completionOfTemplates() {
        var north = openNorth(NORTH);
        var items = complete(north, at(NORTH, "dve All", 0));
        assertEquals("dve \"${1:Title}\" {\n    export\n    include $0\n}",
                items.get("dve …").getTextEdit().getLeft().getNewText());
    }

    private Map<String, CompletionItem> complete(TextDocumentIdentifier document, Position at) {
        return conversation.answer(documents().completion(new CompletionParams(document, at))).getLeft().stream()
                .collect(Collectors.toMap(CompletionItem::getLabel, item -> item));
    }

    @Test
    void hover() {
        var hover = conversation.answer(documents().hover(new HoverParams(openNorth(NORTH), at(NORTH, "T M_ME", 0))));
        assertEquals("**Point NORTH.T**  ",
                hover.getContents().getRight().getValue().lines().findFirst().orElseThrow());
        assertEquals(new Range(new Position(3, 14), new Position(3, 15)), hover.getRange());
    }

    @Test
    void definitionAndReferences() {
        var north = openNorth(NORTH);
        var definition = conversation.answer(documents().definition(new DefinitionParams(north,
                at(NORTH, "F01.Pos", 5)))).getLeft();
        assertEquals("bay.station 2:10", places(definition));
        var references = conversation.answer(documents().references(new ReferenceParams(north,
                at(NORTH, "F01.Pos", 5), new ReferenceContext(true))));
        assertEquals("bay.station 2:10, north.station 4:45, north.station 7:28, bay.station 3:37", places(references));
    }

    private static String places(List<? extends Location> locations) {
        return locations.stream().map(location -> location.getUri().replaceFirst("^.*/", "") + " "
                + location.getRange().getStart().getLine() + ":" + location.getRange().getStart().getCharacter())
                .collect(Collectors.joining(", "));
    }

    @Test
    void highlights() {
        var highlights = conversation.answer(documents().documentHighlight(
                new DocumentHighlightParams(openNorth(NORTH), at(NORTH, "F01 from", 1))));
        assertEquals("2:16 Write, 4:41 Read, 7:24 Read", highlights.stream()
                .map(found -> found.getRange().getStart().getLine() + ":"
                        + found.getRange().getStart().getCharacter() + " " + found.getKind())
                .collect(Collectors.joining(", ")));
    }

    @Test
    void renameInTwoFiles() {
        var north = openNorth(NORTH);
        var name = at(NORTH, "F01.Pos", 5);
        var prepared = conversation.answer(documents().prepareRename(new PrepareRenameParams(north, name)));
        assertEquals("Pos", prepared.getSecond().getPlaceholder());
        var edit = conversation.answer(documents().rename(new RenameParams(north, name, "Position")));
        assertEquals(NORTH.replace("F01.Pos", "F01.Position"), applied(NORTH, edit.getChanges().get(north.getUri())));
        var bay = edit.getChanges().keySet().stream().filter(uri -> uri.endsWith("/bay.station")).findFirst();
        assertEquals(BAY.replace("Pos", "Position"), applied(BAY, edit.getChanges().get(bay.orElseThrow())));
    }

    @Test
    void renameIsRefusedWithOneSentence() {
        var north = openNorth(NORTH);
        var refused = assertThrows(AssertionError.class, () -> conversation.answer(
                documents().rename(new RenameParams(north, at(NORTH, "F01 from", 0), "T"))));
        assertEquals("There is a point T in RTU NORTH already", refused.getMessage());
    }

    @Test
    void formatting() {
        var text = NORTH.replace("    use", "use").replace("rtu NORTH {", "rtu   NORTH  {");
        var north = openNorth(text);
        var whole = conversation.answer(documents().formatting(
                new DocumentFormattingParams(north, new FormattingOptions(4, true))));
        var formatted = applied(text, whole);
        assertTrue(formatted.startsWith("rtu NORTH {\n    station 1 {\n        use Bay F01 from 100\n"), formatted);
        var part = conversation.answer(documents().rangeFormatting(new DocumentRangeFormattingParams(north,
                new FormattingOptions(4, true), new Range(new Position(2, 0), new Position(3, 0)))));
        assertTrue(applied(text, part).startsWith("rtu   NORTH  {\n    station 1 {\n        use Bay F01"),
                applied(text, part));
    }

    @Test
    void formattingRefusesWhatItDoesNotUnderstand() {
        var north = openNorth("rtu R {\n  station }");
        var refused = assertThrows(AssertionError.class, () -> conversation.answer(
                documents().formatting(new DocumentFormattingParams(north, new FormattingOptions(4, true)))));
        assertTrue(refused.getMessage().startsWith("line 2: "), refused.getMessage());
    }

    private static String applied(String text, List<? extends TextEdit> edits) {
        var changed = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> offset(text, edit.getRange().getStart()))
                .reversed()).forEach(
                        edit -> changed.replace(offset(text, edit.getRange().getStart()),
                                offset(text, edit.getRange().getEnd()), edit.getNewText()));
        return changed.toString();
    }

    private static int offset(String text, Position position) {
        int line = 0;
        for (int number = 0; number < position.getLine(); number++) {
            line = text.indexOf('\n', line) + 1;
        }
        return line + position.getCharacter();
    }

    @Test
    void foldingAndSymbols() {
        var north = openNorth(NORTH);
        var folds = conversation.answer(documents().foldingRange(new FoldingRangeRequestParams(north)));
        assertEquals("0-6, 1-5", folds.stream().map(fold -> fold.getStartLine() + "-" + fold.getEndLine())
                .collect(Collectors.joining(", ")));
        var symbols = conversation.answer(documents().documentSymbol(new DocumentSymbolParams(north)));
        assertEquals("NORTH(Station 1(F01, T, Stop)), All", names(symbols.stream().map(it -> it.getRight()).toList()));
    }

    @Test
    void symbolsOfAllFiles() {
        conversation.initialize(folder);
        assertEquals("NORTH.F01 north.station 2:16, NORTH.F01.Ctl north.station 2:16, NORTH.F01.Pos north.station 2:16",
                symbols("F01"));
        assertEquals("NORTH.F01.Ctl north.station 2:16", symbols("1:109"));
    }

    private String symbols(String query) {
        return conversation.answer(conversation.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query)))
                .getRight().stream()
                .map(symbol -> symbol.getName() + " " + places(List.of(symbol.getLocation().getLeft())))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String names(List<DocumentSymbol> symbols) {
        return symbols.stream().map(symbol -> symbol.getName()
                + (symbol.getChildren().isEmpty() ? "" : "(" + names(symbol.getChildren()) + ")"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void quickFixAsCodeAction() {
        var text = "rtu R {\n    station 1 { point A M_SP_TA_1 5 }\n}\n";
        var north = openNorth(text);
        var outside = conversation.await(north, found -> found.stream().anyMatch(LanguageServerTest::isOfProfile))
                .stream().filter(LanguageServerTest::isOfProfile).findFirst().orElseThrow();
        var actions = conversation.answer(documents().codeAction(new CodeActionParams(north, outside.getRange(),
                new CodeActionContext(List.of(outside)))));
        var applied = actions.stream().map(action -> action.getRight().getEdit().getChanges().get(north.getUri()))
                .map(edits -> applied(text, edits)).toList();
        assertTrue(applied.contains(text.replace("M_SP_TA_1", "M_SP_TB_1")), applied::toString);
    }

    private static boolean isOfProfile(Diagnostic found) {
        return found.getMessage().getLeft().contains("outside of the 104 profile");
    }

    @Test
    void semanticTokens() {
        var tokens = conversation.answer(documents().semanticTokensFull(new SemanticTokensParams(
                conversation.open(openNorth(NORTH) == null ? folder : folder.resolve("bay.station"), BAY))));
        assertEquals(List.of(0, 8, 3), tokens.getData().subList(0, 3));
        assertEquals(List.of(2, 10, 3), tokens.getData().subList(5, 8));
    }

    @Test
    void singleFileWithoutFolder() {
        conversation.initialize();
        var file = conversation.open(folder.resolve("alone.station"), "rtu R link missing { }");
        conversation.awaitDiagnostics(file, found -> found.contains("0:11 There is no link profile missing"));
    }

    @Test
    void announcedEnd() {
        conversation.initialize(folder);
        conversation.answer(conversation.server().shutdown());
        conversation.server().exit();
        assertEquals(0, conversation.exitCode());
    }

    @Test
    void endThatIsNotAnnounced() {
        conversation.initialize(folder);
        conversation.server().exit();
        assertEquals(1, conversation.exitCode());
    }

    @Test
    void clientThatGoesAway() {
        conversation.initialize(folder);
        conversation.hangUp();
        assertEquals(1, conversation.exitCode());
    }
}
