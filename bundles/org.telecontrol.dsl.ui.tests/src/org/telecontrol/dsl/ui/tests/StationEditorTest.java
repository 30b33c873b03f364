/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.ProposalPopup;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTree;

@UiTest
class StationEditorTest {

    private static final String GRID = """
            // The north of the grid
            rtu NORTH at "192.0.2.10":2404 {
              station 1 {
                point U_L1 M_ME_NC_1 1010 "Voltage" unit "kV"
                point Q0_Pos M_DP_TB_1 1000
                command unit C_DC_NA_1 100 returns Q0_Pos
              }
            }
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("grid");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void wordsHaveTheColoursOfTheirKind() throws CoreException {
        var edited = open(GRID);

        assertEquals(SWT.BOLD, edited.style("rtu").fontStyle);
        assertEquals(SWT.ITALIC, edited.style("// The").fontStyle);
        assertNotEquals(edited.style("\"Voltage\"").foreground, edited.style("1010").foreground);
        assertNotEquals(edited.style("M_ME_NC_1").foreground, edited.style("U_L1").foreground);
    }

    @Test
    void aWordOfTheLanguageThatIsANameLooksLikeAName() throws CoreException {
        var edited = open(GRID);

        edited.await(() -> edited.style("unit C_DC").foreground.equals(edited.style("U_L1").foreground),
                "The name 'unit' looks like a word of the language.");
        assertEquals(SWT.BOLD, edited.style("unit \"kV\"").fontStyle);
        assertNotEquals(edited.style("Q0_Pos\n").foreground, edited.style("Q0_Pos M_DP").foreground);
    }

    @Test
    void typedWordsAreColouredAtOnce() throws CoreException {
        var edited = open(GRID);
        edited.goTo("point Q0_Pos M_DP_TB_1 1000");
        edited.editor.typeText(" \"Breaker\"");

        assertEquals(edited.style("\"Voltage\"").foreground, edited.style("\"Breaker\"").foreground);
    }

    @Test
    void completionProposesWhatFitsAndInsertsIt() throws CoreException {
        var edited = open(GRID.replace("M_ME_NC_1", "M_ME_N|"));
        var proposals = edited.editor.getAutoCompleteProposals("");

        assertTrue(proposals.stream().anyMatch(proposal -> proposal.startsWith("M_ME_NC_1")), proposals::toString);
        assertTrue(proposals.stream().noneMatch(proposal -> proposal.startsWith("C_")), proposals::toString);
        edited.editor.autoCompleteProposal("C", proposals.stream().filter(proposal -> proposal.startsWith("M_ME_NC_1"))
                .findFirst().orElseThrow());
        assertEquals(GRID.replace("M_ME_NC_1", "M_ME_NC_1|"), edited.textWithCaret());
    }

    @Test
    void aPartOfAProposalIsEnough() throws CoreException {
        var edited = open(GRID.replace("point Q0_Pos M_DP_TB_1", "point Q0_Pos dp_t|"));
        edited.editor.autoCompleteProposal("b",
                "M_DP_TB_1  31 Double-point information with time tag CP56Time2a");

        assertEquals(GRID.replace("point Q0_Pos M_DP_TB_1", "point Q0_Pos M_DP_TB_1|"), edited.textWithCaret());
    }

    @Test
    void completionKnowsTheOtherFilesOfTheProject() throws CoreException {
        project.write("bay.station", "typical Bay { point Pos M_DP_TB_1 +0 }\n");
        var edited = open(GRID.replace("command unit", "use |\n    command unit"));
        edited.editor.autoCompleteProposal("B", "Bay  typical in bay.station");

        assertEquals("    use Bay", edited.editor.getTextOnCurrentLine());
    }

    @Test
    void completionOpensByItselfAfterADot() throws CoreException {
        project.write("bay.station", "typical Bay { point Pos M_DP_TB_1 +0 }\n");
        var edited = open(
                GRID.replace("command unit", "use Bay F01 from 2000\n    command unit") + "dve D { include | }\n");
        edited.insert("NORTH"); // typed letters would open a list that the dot only narrows
        var popup = typingADot(edited);
        var proposals = popup.texts();
        assertTrue(proposals.stream().anyMatch(proposal -> proposal.startsWith("F01")), proposals::toString);
        popup.close();

        edited.insert("F01");
        typingADot(edited).take("Pos  point in bay.station");
        assertEquals("dve D { include NORTH.F01.Pos }", edited.editor.getTextOnCurrentLine());
    }

    private ProposalPopup typingADot(EditedFile edited) {
        edited.editor.show();
        return ProposalPopup.openedBy(bot, edited.editor.getStyledText(), () -> edited.editor.typeText("."));
    }

    @Test
    void errorsAreShownAsTheyAreTyped() throws CoreException {
        var edited = open(GRID);
        assertEquals(List.of(), edited.problems());
        edited.goTo("returns Q0_Pos");
        edited.editor.typeText("x");

        edited.await(() -> edited.problems().size() == 1, "The dangling reference is not shown.");
        assertTrue(edited.problems().get(0).contains("Q0_Posx"), edited.problems()::toString);
        edited.inEditor(editor -> {
            editor.doRevertToSaved();
            return null;
        });
        edited.await(() -> edited.problems().isEmpty(), "The reverted text still has problems.");
    }

    @Test
    void aSavedErrorIsInTheProblemsViewAndOnceInTheText() throws CoreException {
        var edited = open(GRID.replace("returns Q0_Pos", "returns Nobody|"));
        edited.editor.typeText("X");
        edited.editor.save();

        edited.await(() -> markers(edited) == 1, "There is no problem marker.");
        var problems = Views.show(bot, "org.eclipse.ui.views.ProblemView").bot().tree();
        edited.await(() -> errors(problems).equals(List.of("There is no point NobodyX in the RTU")),
                () -> "The Problems view shows " + errors(problems));
        edited.awaitChecked();
        assertEquals(1, edited.problems().size(), edited.problems()::toString);
    }

    @Test
    void theOutlineShowsTheElementsAndFollowsTheCaret() throws CoreException {
        var edited = open(GRID);
        var tree = Views.show(bot, "org.eclipse.ui.views.ContentOutline").bot().tree();
        var station = tree.expandNode("NORTH", "Station 1");
        assertEquals(List.of("U_L1  M_ME_NC_1 1010", "Q0_Pos  M_DP_TB_1 1000", "unit  C_DC_NA_1 100"),
                station.getNodes());

        station.getNode("Q0_Pos  M_DP_TB_1 1000").select();
        edited.awaitEquals("Q0_Pos", edited.editor::getSelection);
        edited.goTo("point U_L1 M_");
        edited.await(() -> selected(tree).startsWith("U_L1"), "The outline does not follow the caret.");
    }

    /** None while the view makes its items anew, which it does when it learns more. */
    private static List<String> errors(SWTBotTree problems) {
        try {
            return Arrays.stream(problems.getAllItems()).filter(group -> group.getText().startsWith("Errors"))
                    .findFirst().map(group -> group.expand().getNodes()).orElse(List.of());
        } catch (SWTException disposed) {
            return List.of();
        }
    }

    private static String selected(SWTBotTree tree) {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(tree.widget.getSelection()).map(TreeItem::getText)
                .findFirst().orElse(""));
    }

    private int markers(EditedFile edited) {
        try {
            return edited.file().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO).length;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private EditedFile open(String text) throws CoreException {
        return EditedFile.open(bot, project, "grid.station", text);
    }
}
