/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.perspectives;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** What the RTUs send takes the room; the configuration it is compared with stays at hand. */
public class CommissioningPerspective implements IPerspectiveFactory {
    public static final String ID = "org.telecontrol.app.commissioning";
    public static final String LIVE_VIEW = "org.telecontrol.live.ui.view";

    @Override
    @NonNullByDefault({})
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        layout.setEditorAreaVisible(isEditorOpen());
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.2f, editor);
        IFolderLayout live = layout.createFolder("live", IPageLayout.BOTTOM, 0.35f, editor);
        live.addView(LIVE_VIEW);
        live.addView(IPageLayout.ID_PROBLEM_VIEW);
        NewWizards.addTo(layout);
        layout.addShowViewShortcut(LIVE_VIEW);
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addPerspectiveShortcut(StationEngineeringPerspective.ID);
    }

    /** The room for editors stays away until the first one is opened. */
    private static boolean isEditorOpen() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page != null && page.getEditorReferences().length > 0;
    }
}
