/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telecontrol.dsl.host.assist.Completion;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.testkit.log.NoErrorLogged;

/** What an engineer, a version control system and a disk do to texts; nothing is lost, and nothing is logged. */
@ExtendWith(NoErrorLogged.class)
class RobustnessTest {

    private static final String TEXT = """
            typical Bay {
              point Q0 M_DP_TB_1 +0 "Breaker" states "moving", "open", "closed", "faulty"
              command Ctl C_DC_NA_1 +100 returns Q0 select within 10s
            }

            rtu NORTH at "192.0.2.1":2404 {
              station 1 {
                use Bay F01 from 100
                point Door M_SP_TB_1 1 "Door" // where one goes in
              }
            }

            dve "Doors" { include NORTH.Door export }
            """;
    private static final String[] TYPED = {"\"", "{", "}", "/*", "*/", "x", " ", "\n", "rtu", "point P M_SP_NA_1 1\n",
            "\\",
            "0", ".", "^", "\u0000", "ü"};

    private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    private final StationWorkspace workspace;

    RobustnessTest() throws CoreException {
        workspace = new StationWorkspace("robustness");
    }

    @AfterEach
    void delete() throws CoreException {
        workspace.close();
    }

    /** What is found after each change is what is found in the same text opened anew. */
    @Test
    void halfTypedTextsAreUnderstoodAsTheyAreWhole() throws CoreException, BadLocationException {
        var file = open(workspace.write("typed.station", TEXT));
        var random = new Random(104);
        for (var round = 0; round < 250; round++) {
            var document = document(file);
            var offset = random.nextInt(document.getLength() + 1);
            var removed = Math.min(random.nextInt(4), document.getLength() - offset);
            document.replace(offset, removed, random.nextInt(3) == 0 ? "" : TYPED[random.nextInt(TYPED.length)]);
            if (round % 25 == 24) {
                awaitCheck(file);
                assertEquals(foundAnew(document.get()), said(station(file).state().findings().value()),
                        document.get());
                document.set(TEXT);
            }
        }
        awaitCheck(file);
        assertEquals(List.of(), said(station(file).state().findings().value()));
        close(file);
    }

    @Test
    void randomBytesAreOpenedAndChecked() throws CoreException {
        var bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        var file = open(workspace.write("random.station", bytes));
        awaitCheck(file);
        assertTrue(station(file).state().findings().value().size() > 1);
        Completion.at(station(file), document(file).getLength() / 2);
        close(file);
    }

    @Test
    void fiftyMegabytesCanBeEditedAndAreNotChecked() throws CoreException, BadLocationException {
        var line = "// " + "x".repeat(96) + "\n";
        var file = open(workspace.write("huge.station", line.repeat(500_000).getBytes(StandardCharsets.UTF_8)));
        awaitCheck(file);
        document(file).replace(0, 0, "typed");
        awaitCheck(file);
        assertTrue(document(file).get(0, 8).startsWith("typed"));
        var message = "This file is not checked: it has 50 million characters, and a file is checked up to 25 million";
        assertEquals(List.of(message),
                station(file).state().findings().value().stream().map(Finding::message).toList());
        workspace.awaitProblems(file, message);
        assertEquals(List.of(), Completion.at(station(file), 5));
        close(file);
    }

    @Test
    void aFileDeletedUnderneathKeepsItsText() throws Exception {
        workspace.write("good.station", TEXT);
        var file = open(workspace.write("gone.station", "link slow { k 12 }"));
        document(file).replace(0, 0, "// typed\n");
        Files.delete(Path.of(Objects.requireNonNull(file.getLocation()).toOSString()));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        awaitCheck(file);
        assertEquals("// typed\nlink slow { k 12 }", document(file).get());
        close(file);
    }

    @Test
    void aRenamedFileDeclaresWhatItDid() throws CoreException {
        var file = workspace.write("bay.station", "typical Bay { point Q0 M_DP_TB_1 +0 }");
        var user = workspace.write("user.station", """
                rtu SOUTH at "192.0.2.2":2404 { station 2 { use Bay F01 from 100 } }
                """);
        workspace.awaitNature();
        workspace.awaitProblems(user);
        file.move(workspace.project.getFile("typical.station").getFullPath(), true, null);
        workspace.awaitProblems(user);
        workspace.project.getFile("typical.station").delete(true, null);
        workspace.awaitProblems(user, "There is no typical Bay");
    }

    @Test
    void aChangeFromOutsideLeavesWhatIsTyped() throws Exception {
        var file = open(workspace.write("shared.station", TEXT));
        document(file).replace(0, 0, "// mine\n");
        Files.writeString(Path.of(Objects.requireNonNull(file.getLocation()).toOSString()), "// theirs\n");
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        awaitCheck(file);
        assertTrue(document(file).get().startsWith("// mine\n"));
        assertTrue(buffer(file).isDirty());
        close(file);
    }

    @Test
    void aReadOnlyFileIsChecked() throws CoreException {
        var file = workspace.write("only.station", TEXT.replace("use Bay", "use Bey"));
        var attributes = new ResourceAttributes();
        attributes.setReadOnly(true);
        file.setResourceAttributes(attributes);
        StationWorkspace.await(() -> StationWorkspace.problems(file).contains("There is no typical Bey"),
                () -> "Found are " + StationWorkspace.problems(file));
        open(file);
        awaitCheck(file);
        close(file);
        attributes.setReadOnly(false);
        file.setResourceAttributes(attributes);
    }

    @Test
    void twoProjectsMayHaveTheSameNames() throws CoreException {
        var here = workspace.write("north.station", TEXT);
        try (var elsewhere = new StationWorkspace("robustness elsewhere")) {
            var there = elsewhere.write("north.station", TEXT);
            elsewhere.awaitNature();
            workspace.awaitProblems(here);
            elsewhere.awaitProblems(there);
        }
    }

    @Test
    void aCancelledBuildChangesNothing() throws CoreException {
        var file = workspace.write("north.station", TEXT);
        var uri = URI.createFileURI(Objects.requireNonNull(file.getLocation()).toOSString());
        var index = new ProjectIndex();
        for (var steps = 0; steps < 5; steps++) {
            var left = new AtomicInteger(steps);
            CancelIndicator cancel = () -> left.getAndDecrement() <= 0;
            assertThrows(OperationCanceledException.class, () -> index.build(Set.of(uri), Set.of(), cancel));
            assertEquals(0, index.size());
        }
        index.build(Set.of(uri), Set.of(), CancelIndicator.NullImpl);
        assertEquals(1, index.size());
    }

    private static List<String> foundAnew(String text) throws CoreException {
        try (var anew = new StationWorkspace("robustness anew")) {
            var file = anew.write("typed.station", text);
            var uri = URI.createFileURI(Objects.requireNonNull(file.getLocation()).toOSString());
            Map<URI, List<Finding>> found = new ProjectIndex().build(Set.of(uri), Set.of(), CancelIndicator.NullImpl)
                    .findings();
            return said(Objects.requireNonNull(found.get(uri)));
        }
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(finding -> finding.offset() + "+" + finding.length() + " " + finding.message())
                .sorted().toList();
    }

    private IFile open(IFile file) throws CoreException {
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        return file;
    }

    private void close(IFile file) throws CoreException {
        buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
    }

    private ITextFileBuffer buffer(IFile file) {
        return buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
    }

    private IDocument document(IFile file) {
        return buffer(file).getDocument();
    }

    private StationDocument station(IFile file) {
        return Objects.requireNonNull(OpenDocuments.of(document(file)));
    }

    private void awaitCheck(IFile file) {
        StationWorkspace.await(() -> station(file).isChecked(), () -> file.getName() + " is not checked");
    }
}
