/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.testkit.log.NoErrorLogged;

/** A project that goes, and perhaps another one of the same name at once, as when other branches are checked out. */
@ExtendWith(NoErrorLogged.class)
class ProjectMadeAgainTest {

    private static final String NAME = "made again";
    private static final String BROKEN = "rtu NORTH { station 1 { use Bay F01 from 10 } }\n";
    private static final String UNRESOLVED = "There is no typical Bay";

    private StationWorkspace workspace;

    ProjectMadeAgainTest() throws CoreException {
        workspace = new StationWorkspace(NAME);
    }

    @AfterEach
    void delete() throws CoreException {
        workspace.close();
    }

    /** One notification for all of it, as there is when a build is under way meanwhile. */
    @Test
    void isCheckedWhenOneNotificationTellsOfBoth() throws CoreException {
        workspace.write("north.station", "// nothing yet\n");
        workspace.awaitNature();
        ResourcesPlugin.getWorkspace().run(monitor -> {
            workspace.close();
            workspace = new StationWorkspace(NAME);
            workspace.write("north.station", BROKEN);
        }, null);

        workspace.awaitProblems(workspace.project.getFile("north.station"), UNRESOLVED);
    }

    @Test
    void isCheckedThoughItsPredecessorIsBeingBuilt() throws CoreException {
        for (var round = 0; round < 10; round++) {
            workspace.write("bay.station", "typical Bay { point Pos M_DP_TB_1 +0 }\n");
            for (var file = 0; file < 20; file++) {
                workspace.write(file + ".station", BROKEN.replace("NORTH", "RTU_" + file));
            }
            workspace.close();
            workspace = new StationWorkspace(NAME);
            workspace.awaitProblems(workspace.write("0.station", BROKEN), UNRESOLVED);
            workspace.close();
            workspace = new StationWorkspace(NAME);
        }
    }

    @Test
    void knowsNothingOfWhatWasDeclaredBefore() throws CoreException {
        workspace.write("bay.station", "typical Bay { point Pos M_DP_TB_1 +0 }\n");
        workspace.awaitNature();
        assertEquals(1, StationProjects.filled(workspace.project, CancelIndicator.NullImpl).size());
        workspace.close();
        assertFalse(StationProjects.filled(workspace.project, CancelIndicator.NullImpl).isFilled(), "it is gone");
        workspace = new StationWorkspace(NAME);

        assertEquals(0, StationProjects.filled(workspace.project, CancelIndicator.NullImpl).size());
    }

    @Test
    void doesNotDisturbOthersWhenItGoesAndItsTextsStayOpen() throws CoreException, BadLocationException {
        var file = workspace.write("north.station", BROKEN);
        workspace.awaitProblems(file, UNRESOLVED);
        var buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        try (var other = new StationWorkspace("made again, another one")) {
            var document = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
            var text = Objects.requireNonNull(OpenDocuments.of(document));
            workspace.close();
            document.replace(0, 0, "// typed\n");

            other.awaitProblems(other.write("south.station", BROKEN), UNRESOLVED);
            StationWorkspace.await(text::isChecked, () -> "The text is not checked any more.");
            assertEquals(List.of(UNRESOLVED),
                    text.state().findings().value().stream().map(finding -> finding.message()).toList());
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        }
    }
}
