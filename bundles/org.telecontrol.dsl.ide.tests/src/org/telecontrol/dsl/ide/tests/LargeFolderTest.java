/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that takes its time: the open file is answered for before all others are read. */
class LargeFolderTest {

    private static final int FILES = 30;
    private static final int POINTS = 700;
    private static final String NORTH = """
            rtu NORTH {
                station 1 {
                    use Bay F01 from 100
                    use Bey F02 from 200
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");
    private final Conversation conversation = new Conversation();

    @BeforeEach
    void manyFiles() throws IOException {
        Files.writeString(folder.resolve("a.station"), NORTH);
        for (int file = 0; file < FILES; file++) {
            var text = new StringBuilder("rtu R" + file + " {\n    station 1 {\n        use Bay F01 from 1000000\n");
            for (int point = 1; point <= POINTS; point++) {
                text.append("        point P").append(point).append(" M_ME_NC_1 ").append(point)
                        .append(" \"some point\" unit \"kV\"\n");
            }
            Files.writeString(folder.resolve("m" + file + ".station"), text.append("    }\n}\n").toString());
        }
        Files.writeString(folder.resolve("z.station"), "typical Bay { point Pos M_DP_TB_1 +0 }\n");
    }

    @AfterEach
    void end() {
        conversation.close();
    }

    @Test
    void theOpenFileIsAnsweredForBeforeTheOthersAreRead() {
        conversation.begin(folder);
        var north = conversation.open(folder.resolve("a.station"), NORTH);
        var hover = conversation.answer(conversation.server().getTextDocumentService()
                .hover(new HoverParams(north, new Position(1, 6))));
        assertTrue(hover.getContents().getRight().getValue().startsWith("**station**"));
        assertFalse(conversation.isProgressTold(), "The others are not read before the client is ready.");

        conversation.server().initialized(new InitializedParams());
        var told = conversation.awaitEndOfProgress();
        assertEquals("Reading station files", told.get(0));
        assertTrue(told.size() > 4, told::toString);
        var published = conversation.published();
        var ofNorth = published.stream().filter(found -> found.getUri().equals(north.getUri()))
                .map(found -> Conversation.words(found.getDiagnostics())).toList();
        assertTrue(ofNorth.getLast().contains("3:12 There is no typical Bey"), ofNorth::toString);
        assertTrue(ofNorth.stream().flatMap(List::stream).noneMatch(message -> message.contains("no typical Bay")),
                ofNorth::toString);
        assertEquals(FILES + 2, published.stream().map(found -> found.getUri()).distinct().count(), "each is checked");
        assertTrue(published.stream().filter(found -> found.getUri().endsWith("z.station"))
                .allMatch(found -> found.getDiagnostics().isEmpty()), "its typical is used");
    }

    @Test
    void whatIsTypedMeanwhileIsCheckedAndAllIsReadInTheEnd() {
        conversation.initialize(folder);
        var north = conversation.open(folder.resolve("a.station"), NORTH.replace("station 1", "station"));
        conversation.await(north, found -> found.stream().anyMatch(one -> one.getRange().getStart().getLine() == 1));
        conversation.awaitEndOfProgress();
    }

    @Test
    void aRenameWaitsUntilAllIsKnown() {
        conversation.initialize(folder);
        var bay = conversation.open(folder.resolve("z.station"), "typical Bay { point Pos M_DP_TB_1 +0 }\n");
        var edit = conversation.answer(conversation.server().getTextDocumentService()
                .rename(new RenameParams(bay, new Position(0, 9), "Feeder")));
        assertEquals(FILES + 2, edit.getChanges().size());
        assertTrue(edit.getChanges().containsKey(uri("m17.station").getUri()));
    }

    private TextDocumentIdentifier uri(String name) {
        return new TextDocumentIdentifier(folder.resolve(name).toUri().toString());
    }
}
