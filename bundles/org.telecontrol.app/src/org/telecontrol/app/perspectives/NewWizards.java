/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.perspectives;

import java.util.stream.Stream;

import org.eclipse.ui.IPageLayout;

/** What File > New offers without a search. */
final class NewWizards {

    private NewWizards() {}

    static void addTo(IPageLayout layout) {
        Stream.of("org.telecontrol.app.newStationProject", "org.telecontrol.dsl.ui.newFile",
                "org.telecontrol.dsl.ui.newRtu", "org.eclipse.ui.wizards.new.folder",
                "org.eclipse.ui.wizards.new.file").forEach(layout::addNewWizardShortcut);
    }
}
