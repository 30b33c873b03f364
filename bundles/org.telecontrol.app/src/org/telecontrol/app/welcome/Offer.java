/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.welcome;

import java.util.List;

/** Something the welcome page offers: a workbench command in its serialized form, with words and a picture. */
record Offer(String title, String text, String icon, String command) {
    static final List<Offer> START = List.of(
            new Offer(Messages.runDemo, Messages.runDemo_text, "demo", "org.telecontrol.app.runDemo"),
            new Offer(Messages.openSample, Messages.openSample_text, "sample", "org.telecontrol.app.openSample"),
            new Offer(Messages.importList, Messages.importList_text, "import",
                    "org.eclipse.ui.file.import(importWizardId=org.telecontrol.exchange.ui.import)"),
            new Offer(Messages.newProject, Messages.newProject_text, "project",
                    "org.eclipse.ui.newWizard(newWizardId=org.telecontrol.app.newStationProject)"));

    static final List<Offer> LEARN = List.of(
            new Offer(Messages.findCommand, Messages.findCommand_text, "find", "org.eclipse.ui.window.quickAccess"),
            new Offer(Messages.keys, Messages.keys_text, "keys", "org.eclipse.ui.window.showKeyAssist"),
            new Offer(Messages.appearance, Messages.appearance_text, "appearance",
                    "org.eclipse.ui.window.preferences(preferencePageId=org.eclipse.ui.preferencePages.Views)"),
            new Offer(Messages.about, Messages.about_text, "about", "org.eclipse.ui.help.aboutAction"));
}
