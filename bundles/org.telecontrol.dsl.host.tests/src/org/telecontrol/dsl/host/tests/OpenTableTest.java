/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.dsl.host.tests.TableText.column;
import static org.telecontrol.dsl.host.tests.TableText.edit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.CellFindings;
import org.telecontrol.dsl.host.table.NameReferences;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.PointTables;
import org.telecontrol.dsl.host.table.TableChange;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;
import org.telecontrol.testkit.log.NoErrorLogged;

/** Tables of texts that are open in an editor. */
@ExtendWith(NoErrorLogged.class)
class OpenTableTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String TEXT = """
            typical Bay {
                point   Q0  M_DP_TB_1 +0
                command Ctl C_DC_NA_1 +1 returns Q0
            }
            """;

    private final StationWorkspace workspace;
    private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    private final IFile file;

    OpenTableTest() throws CoreException {
        workspace = new StationWorkspace("open tables");
        workspace.write("south.station", """
                rtu SOUTH { station 1 { use Bay F01 from 100 { override Q0 unit "x" } } }
                dve D { include SOUTH.F01.Q0 }
                """);
        file = workspace.write("bay.station", TEXT);
    }

    @BeforeEach
    void open() throws CoreException {
        workspace.awaitBuilt();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        awaitCheck();
    }

    @AfterEach
    void close() throws CoreException {
        buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        workspace.close();
    }

    @Test
    void areReadOfTheTextAsItIs() throws BadLocationException {
        assertEquals(station().revision(), table().revision());
        document().replace(TEXT.indexOf("+0"), 2, "+7");
        assertEquals("+7", table().text(0, column("address")));
        assertEquals(station().revision(), table().revision());
    }

    @Test
    void editsOfAnOlderStateAreNotMade() throws BadLocationException {
        var old = table();
        document().replace(0, 0, "// new\n");
        assertTrue(change(old, edit(0, "unit", "V")).isEmpty());
        make(change(table(), edit(0, "unit", "V")).orElseThrow());
        assertEquals("// new\n" + TEXT.replace("+0\n", "+0 unit \"V\"\n"), document().get());
    }

    @Test
    void whatWasTypedIsThereBeforeTheTextIsReadAgain() throws BadLocationException {
        var table = table();
        var change = change(table, edit(0, "unit", "V")).orElseThrow();
        make(change);
        var next = table.after(change.changes(), station().revision()).orElseThrow();
        assertEquals("V", next.text(0, column("unit")));
        make(change(next, edit(0, "group", "1")).orElseThrow());
        assertEquals(TEXT.replace("+0\n", "+0 unit \"V\" group 1\n"), document().get());
    }

    @Test
    void referencesFollowANameInThisFileAndOthersAreTold() throws BadLocationException {
        var table = table();
        var change = change(table, edit(0, "name", "Pos")).orElseThrow();
        var elsewhere = NameReferences.elsewhere(station(), table, change, () -> false).orElseThrow();
        assertEquals(List.of("south.station", "south.station"),
                elsewhere.stream().map(made -> made.place().file().lastSegment()).toList());
        assertEquals(List.of("Pos", "Pos"), elsewhere.stream().map(made -> made.text()).toList());
        make(change);
        assertEquals(TEXT.replace("Q0  M", "Pos M").replace("returns Q0", "returns Pos"), document().get());
        assertTrue(NameReferences.elsewhere(station(), table, change, () -> false).isEmpty(),
                "The text is not the one of the table any more.");
    }

    @Test
    void otherEditorsAreLookedIntoAsTheyAre() throws BadLocationException, CoreException {
        var south = workspace.project.getFile("south.station");
        buffers.connect(south.getFullPath(), LocationKind.IFILE, null);
        try {
            var typed = buffers.getTextFileBuffer(south.getFullPath(), LocationKind.IFILE).getDocument();
            typed.replace(0, 0, "// not saved\n");
            typed.replace(typed.getLength(), 0, "dve E { include SOUTH.F01.Ctl }\n");
            var table = table();
            var change = change(table, edit(1, "name", "Close")).orElseThrow();
            assertTrue(NameReferences.mayBeElsewhere(station(), table, change, PATIENCE));
            var found = NameReferences.elsewhere(station(), table, change, () -> false).orElseThrow();
            assertEquals(List.of("Ctl"), found.stream().map(made -> made.place())
                    .map(place -> typed.get().substring(place.offset(), place.offset() + place.length())).toList());
        } finally {
            buffers.disconnect(south.getFullPath(), LocationKind.IFILE, null);
        }
    }

    @Test
    void whereNoOtherFileLooksForTheTypicalNothingNeedsToBeSearched() throws CoreException {
        workspace.write("south.station", "rtu SOUTH { }\n");
        workspace.awaitBuilt();
        var change = change(table(), edit(0, "name", "Pos")).orElseThrow();
        StationWorkspace.await(() -> !NameReferences.mayBeElsewhere(station(), table(), change, PATIENCE),
                () -> "Another file is still believed to refer to it.");
        assertFalse(NameReferences.mayBeElsewhere(station(), table(),
                change(table(), edit(0, "unit", "V")).orElseThrow(), PATIENCE), "No name is another one.");
    }

    @Test
    void findingsOfTheTextAreOnTheCells() throws BadLocationException {
        var change = change(table(), edit(1, "group", "99")).orElseThrow();
        make(change);
        awaitCheck();
        var findings = CellFindings.of(table(), station().state().findings()).orElseThrow();
        assertEquals(1, findings.at(1, column("group")).size(), findings.of(1).toString());
        assertEquals(List.of(), findings.at(0, column("group")));
    }

    private void make(TableChange change) throws BadLocationException {
        assertEquals(station().revision(), change.revision());
        for (var made : change.changes().reversed()) {
            document().replace(made.offset(), made.length(), made.text());
        }
    }

    private Optional<TableChange> change(PointTable table, CellEdit edit) {
        return TableEdits.of(station(), table, TableRequest.edit(List.of(edit)), PATIENCE);
    }

    private PointTable table() {
        return PointTables.read(station(), PATIENCE).orElseThrow();
    }

    private void awaitCheck() {
        StationWorkspace.await(() -> station().isChecked(), () -> "The text is not checked.");
    }

    private StationDocument station() {
        return Objects.requireNonNull(OpenDocuments.of(document()));
    }

    private IDocument document() {
        return buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
    }
}
