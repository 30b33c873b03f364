/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;

/** The project of a test with the file whose table is looked at. It goes after the test. */
final class TableProject implements AfterEachCallback {

    final TestProject files = new TestProject("table");

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    EditedTable open(String text, int rows) throws CoreException {
        return EditedTable.open(bot, files, text, rows);
    }

    EditedTable openLong(String text, int rows) throws CoreException {
        return EditedTable.openLong(bot, files, text, rows);
    }

    EditedTable openAgain(int rows) throws CoreException {
        return EditedTable.openAgain(bot, files, rows);
    }

    @Override
    public void afterEach(@Nullable ExtensionContext context) throws CoreException {
        bot.closeAllEditors();
        files.close();
    }
}
