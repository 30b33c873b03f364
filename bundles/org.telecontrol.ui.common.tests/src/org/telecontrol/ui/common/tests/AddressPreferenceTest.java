/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.ui.common.address.AddressPreference;

@UiTest
class AddressPreferenceTest {

    private static final PointAddress ADDRESS = new PointAddress(1, 66051);

    @AfterEach
    void restore() {
        AddressPreference.set(AddressNotation.DECIMAL);
    }

    @Test
    void decimalUnlessToldOtherwise() {
        assertEquals("1:66051", AddressPreference.format(ADDRESS));
    }

    @Test
    void listenersHearOfAChange() {
        var heard = new ArrayList<AddressNotation>();
        var end = AddressPreference.listen(() -> heard.add(AddressPreference.notation()));
        AddressPreference.set(AddressNotation.HEXADECIMAL);
        end.run();
        AddressPreference.set(AddressNotation.DECIMAL);
        assertEquals(List.of(AddressNotation.HEXADECIMAL), heard);
    }

    @Test
    void thePreferencePageChangesIt() {
        UIThreadRunnable.asyncExec(() -> PreferencesUtil
                .createPreferenceDialogOn(null, "org.telecontrol.ui.common.telecontrol", null, null).open());
        var bot = new SWTWorkbenchBot();
        var page = bot.shell("Preferences");
        page.bot().radio("Dotted, low octet first, as on the wire (3.2.1)").click();
        page.bot().button("Apply and Close").click();
        bot.waitUntil(Conditions.shellCloses(page));
        assertEquals("1:3.2.1", AddressPreference.format(ADDRESS));
    }
}
