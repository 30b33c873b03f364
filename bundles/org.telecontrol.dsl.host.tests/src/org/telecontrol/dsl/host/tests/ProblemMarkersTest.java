/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.dsl.host.build.StationFile;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.rules.SeveritySettings;
import org.telecontrol.testkit.log.NoErrorLogged;

@ExtendWith(NoErrorLogged.class)
class ProblemMarkersTest {

    private static final String GOOD = """
            rtu NORTH at "192.0.2.1":2404 {
              station 1 {
                point Door M_SP_TB_1 1 "Door"
              }
            }
            """;
    private static final String TWICE = GOOD.replace("  }\n", "    point Gate M_SP_TB_1 1\n  }\n");
    private static final String TWICE_MESSAGE = "Address 1 of station 1 is declared twice: Door and Gate are both"
            + " M_SP_TB_1";
    private static final String USE = """
            rtu SOUTH at "192.0.2.2":2404 {
              station 2 {
                use Bay F01 from 100
              }
            }
            """;
    private static final String UNUSED = "Nobody uses the typical Bay";
    private static final String BAY = "typical Bay { point Q0 M_DP_TB_1 +0 }\n";

    private StationWorkspace workspace;

    ProblemMarkersTest() throws CoreException {
        workspace = new StationWorkspace("problem markers");
    }

    @BeforeEach
    void projectGetsTheNatureByItself() throws CoreException {
        workspace.write("good.station", GOOD);
        workspace.awaitNature();
    }

    @AfterEach
    void delete() throws CoreException {
        workspace.close();
    }

    @Test
    void comeAndGoWithSaving() throws CoreException {
        var file = workspace.write("good.station", TWICE);
        workspace.awaitProblems(file, TWICE_MESSAGE);
        var marker = StationWorkspace.markers(file)[0];
        assertEquals(4, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertEquals("1", TWICE.substring(marker.getAttribute(IMarker.CHAR_START, 0),
                marker.getAttribute(IMarker.CHAR_END, 0)));
        workspace.write("good.station", GOOD);
        workspace.awaitProblems(file);
    }

    @Test
    void tellWhereATextIsNotUtf8() throws CoreException {
        var text = GOOD.replace("\"Door\"", "\"Schlie\u00dfer T\u00fcr\"");
        var file = workspace.write("good.station", text.getBytes(StandardCharsets.ISO_8859_1));
        workspace.awaitProblems(file, "This file is not UTF-8 text, see line 3, column 35");
        var marker = StationWorkspace.markers(file)[0];
        assertEquals(3, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertEquals("\u00df", text.substring(marker.getAttribute(IMarker.CHAR_START, 0),
                marker.getAttribute(IMarker.CHAR_END, 0)));
        workspace.write("good.station", text.getBytes(StandardCharsets.UTF_8));
        workspace.awaitProblems(file);
    }

    /** That letter may stand in a text like any other. */
    @Test
    void sayNothingOfTheReplacementLetter() throws CoreException {
        var file = workspace.write("good.station", GOOD.replace("\"Door\"", "\"\ufffd\", 1"));
        StationWorkspace.await(() -> StationWorkspace.markers(file).length > 0, () -> "The text is right.");
        workspace.write("good.station", GOOD.replace("\"Door\"", "\"\ufffd\""));
        workspace.awaitProblems(file);
    }

    @Test
    void thatAreStillRightStayTheSame() throws CoreException {
        var file = workspace.write("good.station", TWICE);
        workspace.awaitProblems(file, TWICE_MESSAGE);
        var before = StationWorkspace.markers(file)[0].getId();
        workspace.write("good.station", TWICE + "dve D { include NOWHERE.* }\n");
        StationWorkspace.await(() -> StationWorkspace.markers(file).length == 2, () -> "There is no second problem.");
        assertTrue(file.getMarker(before).exists(), "The marker was replaced.");
    }

    @Test
    void dependOnTheOtherFilesOfTheProject() throws CoreException {
        var file = workspace.write("south.station", USE);
        StationWorkspace.await(() -> StationWorkspace.markers(file).length == 1, () -> "The reference resolves.");
        var bay = workspace.write("bay.station", BAY);
        workspace.awaitProblems(file);
        bay.delete(true, null);
        StationWorkspace.await(() -> StationWorkspace.markers(file).length == 1,
                () -> "The reference resolves to a deleted file.");
    }

    @Test
    void tellBothFilesThatDeclareTheSameName() throws CoreException {
        var one = workspace.write("one.station", BAY);
        var other = workspace.write("other.station", BAY);
        workspace.awaitProblems(other, "Bay is also declared in one.station", UNUSED);
        workspace.awaitProblems(one, "Bay is also declared in other.station", UNUSED);
        other.delete(true, null);
        workspace.awaitProblems(one, UNUSED);
    }

    @Test
    void tellTheLibraryThatItsTypicalIsUsedElsewhere() throws CoreException {
        var library = workspace.write("library.station", BAY);
        workspace.awaitProblems(library, UNUSED);
        var user = workspace.write("user.station", USE);
        workspace.awaitProblems(library);
        user.delete(true, null);
        workspace.awaitProblems(library, UNUSED);
    }

    @Test
    void tellBothRtusThatHaveOneEndpoint() throws CoreException {
        var one = workspace.write("one.station", "rtu R at \"192.0.2.77\" { }");
        workspace.awaitProblems(one);
        var other = workspace.write("other.station", "rtu S at \"192.0.2.77\" { }");
        workspace.awaitProblems(one, "192.0.2.77:2404 is the endpoint of an RTU in other.station as well");
        other.delete(true, null);
        workspace.awaitProblems(one);
    }

    @Test
    void doNotCrossProjects() throws CoreException {
        try (var elsewhere = new StationWorkspace("problem markers elsewhere")) {
            elsewhere.write("bay.station", BAY);
            elsewhere.awaitNature();
            var file = workspace.write("south.station", USE);
            StationWorkspace.await(() -> StationWorkspace.markers(file).length == 1,
                    () -> "The reference resolves into another project.");
        }
    }

    @Test
    void ofABrokenFileAreManyButNotTooMany() throws CoreException {
        var garbage = new byte[200_000];
        new Random(7).nextBytes(garbage);
        var file = workspace.write("garbage.station", new String(garbage, StandardCharsets.ISO_8859_1));
        StationWorkspace.await(() -> StationWorkspace.markers(file).length > 1, () -> "Garbage is accepted.");
        assertTrue(StationWorkspace.markers(file).length <= 1001, "A thousand problems are enough.");
    }

    @Test
    void followTheLevelsThatVersionControlChanges() throws CoreException {
        var file = workspace.write("good.station", TWICE);
        workspace.awaitProblems(file, TWICE_MESSAGE);
        var folder = workspace.project.getFolder(".settings");
        if (!folder.exists()) {
            folder.create(true, true, null);
        }
        var settings = workspace.write(SeveritySettings.PROJECT_FILE.toString(), "severity.duplicate-address=info\n");
        awaitSeverity(file, IMarker.SEVERITY_INFO);
        settings.delete(true, null);
        awaitSeverity(file, IMarker.SEVERITY_ERROR);
    }

    private static void awaitSeverity(IFile file, int severity) {
        StationWorkspace.await(() -> Arrays.stream(StationWorkspace.markers(file))
                .allMatch(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == severity),
                () -> "The level has not changed");
    }

    @Test
    void areFoundInWhatIsSavedWhileAnotherFileIsBuilt() throws CoreException {
        var points = new StringBuilder();
        for (var point = 1; point <= 50_000; point++) {
            points.append("    point P").append(point).append(" M_SP_TB_1 ").append(point).append('\n');
        }
        var parsed = StationLanguage.parsedTexts();
        workspace.write("long.station", "rtu LONG { station 9 {\n" + points + "} }\n");
        StationWorkspace.await(() -> StationLanguage.parsedTexts() > parsed, () -> "The build does not begin.");
        var file = workspace.write("south.station", USE);
        workspace.awaitProblems(file, "There is no typical Bay");
    }

    @Test
    void areFoundInWhatIsSavedRightAfterAllWasCheckedAgain() throws CoreException {
        workspace.awaitProblems(workspace.write("good.station", TWICE), TWICE_MESSAGE);
        for (var round = 0; round < 5; round++) {
            StationProjects.checkAgain(List.of(workspace.project), new NullProgressMonitor());
            var file = workspace.write("south" + round + ".station", USE.replace("SOUTH", "S" + round)
                    .replace("192.0.2.2", "192.0.3." + round));
            workspace.awaitProblems(file, "There is no typical Bay");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {IncrementalProjectBuilder.FULL_BUILD, IncrementalProjectBuilder.INCREMENTAL_BUILD})
    void areFoundInWhatIsSavedRightAfterTheWorkspaceWasBuilt(int kind) throws CoreException {
        workspace.awaitBuilt();
        ResourcesPlugin.getWorkspace().build(kind, null);
        workspace.awaitProblems(workspace.write("good.station", TWICE), TWICE_MESSAGE);
        ResourcesPlugin.getWorkspace().run(monitor -> {
            ResourcesPlugin.getWorkspace().build(kind, monitor);
            workspace.write("good.station", GOOD);
        }, null);
        workspace.awaitProblems(workspace.project.getFile("good.station"));
    }

    @Test
    void areThereAfterAProjectWasClosedWithoutReadingAFileAgain() throws CoreException {
        var file = workspace.write("good.station", TWICE);
        workspace.awaitProblems(file, TWICE_MESSAGE);
        workspace.project.close(null);
        var parsed = StationLanguage.parsedTexts();
        workspace.project.open(null);
        workspace.awaitProblems(workspace.write("other.station", "dve D { include NORTH.Gap }"),
                "There is no point or use Gap in the RTU");
        assertEquals(2, StationProjects.index(workspace.project).size());
        assertEquals(List.of(TWICE_MESSAGE), StationWorkspace.problems(file));
        assertEquals(2, StationLanguage.parsedTexts() - parsed, "The new file is read, and the RTU that it names.");
    }

    @Test
    void areKnownToTheNextSessionOnceTheWorkspaceIsSaved() throws CoreException {
        var file = workspace.write("good.station", TWICE);
        workspace.awaitProblems(file, TWICE_MESSAGE);
        ResourcesPlugin.getWorkspace().save(true, null);
        var parsed = StationLanguage.parsedTexts();
        var next = new ProjectIndex(workspace.project.getWorkingLocation("org.telecontrol.dsl.host").append("index")
                .toPath());
        var uri = Objects.requireNonNull(StationFile.of(file)).uri();
        assertEquals(List.of(TWICE_MESSAGE), next.update(List.of(uri), CancelIndicator.NullImpl).findings().get(uri)
                .stream().map(Finding::message).toList());
        assertEquals(parsed, StationLanguage.parsedTexts());
    }

    @Test
    void goWithCleaningTheNature() throws CoreException {
        var file = workspace.write("good.station", TWICE);
        workspace.awaitProblems(file, TWICE_MESSAGE);
        var description = workspace.project.getDescription();
        description.setNatureIds(new String[0]);
        workspace.project.setDescription(description, null);
        assertEquals(0, workspace.project.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE).length);
    }
}
