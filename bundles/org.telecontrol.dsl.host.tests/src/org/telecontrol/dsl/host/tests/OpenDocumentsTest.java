/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telecontrol.dsl.host.assist.Completion;
import org.telecontrol.dsl.host.assist.Navigator;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.testkit.log.NoErrorLogged;

@ExtendWith(NoErrorLogged.class)
class OpenDocumentsTest {

    private static final String TEXT = """
            link slow { k 12 }
            rtu SOUTH "The south" at "192.0.2.2":2404 link slow {
              station 2 {
                use Bay F01 from 100
                point Door M_SP_TB_1 1
              }
            }
            dve "All doors" { include SOUTH.Door export }
            """;

    private final StationWorkspace workspace;
    private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    private final IFile file;

    OpenDocumentsTest() throws CoreException {
        workspace = new StationWorkspace("open documents");
        workspace.write("bay.station", "typical Bay { point Q0 M_DP_TB_1 +0 }");
        file = workspace.write("south.station", TEXT);
    }

    @BeforeEach
    void open() throws CoreException {
        workspace.awaitNature();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
    }

    @AfterEach
    void close() throws CoreException {
        buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        workspace.close();
    }

    @Test
    void areCheckedWhenOpenedWithTheFilesAroundThem() {
        awaitMessages(List.of());
        assertEquals(List.of("slow", "SOUTH", "All doors"),
                station().state().outline().value().stream().map(OutlineNode::name).toList());
        var stations = station().state().outline().value().get(1).children();
        assertEquals(List.of("F01", "Door"), stations.get(0).children().stream().map(OutlineNode::name).toList());
    }

    @Test
    void areCheckedAsTheyAreTyped() throws BadLocationException {
        awaitMessages(List.of());
        document().replace(TEXT.indexOf("Bay"), 3, "Bey");
        awaitMessages(List.of("There is no typical Bey"));
        document().replace(TEXT.indexOf("Bay"), 3, "Bay");
        awaitMessages(List.of());
    }

    @Test
    void followTheOtherFilesWhenThoseAreSaved() throws CoreException {
        awaitMessages(List.of());
        workspace.write("bay.station", "typical Bay2 { point Q0 M_DP_TB_1 +0 }");
        awaitMessages(List.of("There is no typical Bay"));
    }

    @Test
    void areLeftAloneWhenWhatChangedElsewhereDoesNotConcernThem() throws CoreException, InterruptedException {
        awaitMessages(List.of());
        var other = workspace.write("other.station", "rtu WEST link fast { }");
        workspace.awaitProblems(other, "There is no link profile fast");
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        Job.getJobManager().join(OpenDocuments.CHECKS, null);
        var checks = new AtomicInteger();
        station().addListener(state -> checks.incrementAndGet());
        workspace.write("other.station", "rtu WEST link faster { }");
        workspace.awaitProblems(other, "There is no link profile faster");
        Job.getJobManager().join(OpenDocuments.CHECKS, null);
        assertEquals(0, checks.get());
        workspace.write("other.station", "link slow { }");
        awaitMessages(List.of("slow is also declared in other.station"));
    }

    @Test
    void canBeGlancedAtWithoutParsing() throws BadLocationException {
        awaitMessages(List.of());
        Job.getJobManager().suspend();
        try {
            document().replace(TEXT.indexOf("Bay"), 3, "Bey");
            var parsed = StationLanguage.parsedTexts();
            assertTrue(glance(Duration.ofMillis(50)).isEmpty(), "The model is about an older text.");
            assertEquals(parsed, StationLanguage.parsedTexts());
        } finally {
            Job.getJobManager().resume();
        }
        var text = glance(Duration.ofMinutes(1)).orElseThrow();
        assertEquals(station().revision(), text.revision());
        assertTrue(text.value().contains("use Bey"), text.value());
    }

    private Optional<Known<String>> glance(Duration patience) {
        return station().glance(patience, resource -> resource.getParseResult().getRootNode().getText());
    }

    @Test
    void forgetWhatTheirFileStillDeclares() throws BadLocationException {
        awaitMessages(List.of());
        document().replace(TEXT.indexOf("link slow {"), "link slow".length(), "link fast");
        awaitMessages(List.of("There is no link profile slow"));
    }

    @Test
    void sayHowToGoOn() throws BadLocationException {
        var place = TEXT.indexOf("Bay") + 2;
        document().replace(place, 1, "");
        var proposals = Completion.at(station(), place);
        var bay = proposals.stream().filter(proposal -> "Bay".equals(proposal.text())).findFirst().orElseThrow();
        assertEquals(place - 2, bay.offset());
        assertEquals(2, bay.length());
    }

    @Test
    void areCheckedWhileReferencesAreSought() throws Exception {
        awaitMessages(List.of());
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var document = station();
        var search = CompletableFuture.supplyAsync(() -> Navigator.references(document, TEXT.indexOf("Bay"), () -> {
            asked.countDown();
            return !isOpen(goOn);
        }));
        assertTrue(asked.await(30, TimeUnit.SECONDS), "The search has not begun.");
        document().replace(TEXT.indexOf("Bay"), 3, "Bey");
        awaitMessages(List.of("There is no typical Bey"));
        goOn.countDown();

        assertEquals(1, search.get(30, TimeUnit.SECONDS).orElseThrow().size());
    }

    private static boolean isOpen(CountDownLatch gate) {
        try {
            return gate.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void endWithTheLastEditor() throws CoreException {
        var document = document();
        assertNotNull(OpenDocuments.of(document));
        buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        assertNull(OpenDocuments.of(document));
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
    }

    private void awaitMessages(List<String> messages) {
        StationWorkspace.await(() -> station().isChecked()
                && messages().equals(messages), () -> "Found are " + messages());
    }

    private List<String> messages() {
        return station().state().findings().value().stream().map(finding -> finding.message()).toList();
    }

    private StationDocument station() {
        return Objects.requireNonNull(OpenDocuments.of(document()));
    }

    private IDocument document() {
        return buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
    }
}
