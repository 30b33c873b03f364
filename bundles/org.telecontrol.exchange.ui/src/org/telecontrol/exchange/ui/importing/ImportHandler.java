/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports the selected list, or into the selected station file. */
@NonNullByDefault({})
public class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        PointListImportWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event),
                HandlerUtil.getCurrentStructuredSelection(event));
        return null;
    }
}
