/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Shortcut;
import org.telecontrol.ui.common.address.AddressPreference;

@UiTest
class OpenPointTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("points");

    @AfterEach
    void closeProject() throws CoreException {
        AddressPreference.set(AddressNotation.DECIMAL);
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void aPointOfATypicalIsFoundByItsAddressInAnRtu() throws Exception {
        var edited = openPoint("0x3f3", "NORTH.F01.Alarm  1:1011  M_SP_NA_1  ");
        edited.awaitEquals("F01", () -> bot.activeEditor().toTextEditor().getSelection());
    }

    @Test
    void aPointIsFoundByAPartOfItsName() throws Exception {
        var edited = openPoint("hall", "NORTH.HallTemp  1:5001  M_ME_NC_1  Hall temperature");
        edited.awaitEquals("HallTemp", () -> bot.activeEditor().toTextEditor().getSelection());
    }

    @Test
    void anAddressIsReadAndShownAsTheUserPrefersIt() throws Exception {
        AddressPreference.set(AddressNotation.DOTTED_LOW_FIRST);
        var edited = openPoint("243.3.0", "NORTH.F01.Alarm  1:243.3.0  M_SP_NA_1  ");
        edited.awaitEquals("F01", () -> bot.activeEditor().toTextEditor().getSelection());
    }

    private EditedFile openPoint(String typed, String label) throws CoreException {
        project.write("bay.station", "typical Bay { point Pos M_DP_TB_1 +0 point Alarm M_SP_NA_1 +1 }");
        project.write("north.station", "rtu NORTH { station 1 { use Bay F01 from 1010 "
                + "point HallTemp M_ME_NC_1 5001 \"Hall temperature\" } }");
        var edited = EditedFile.open(bot, project, "other.station", "link a { }\n");
        edited.editor.pressShortcut(Shortcut.of("CTRL+SHIFT+T"));
        var dialog = bot.shell("Open Point");
        dialog.bot().text().setText(typed);
        edited.await(() -> dialog.bot().table().containsItem(label), "The point is not found.");
        dialog.bot().table().select(label);
        dialog.bot().button("OK").click();
        edited.await(() -> bot.activeEditor().getTitle().equals("north.station"), "The file is not opened.");
        return edited;
    }
}
