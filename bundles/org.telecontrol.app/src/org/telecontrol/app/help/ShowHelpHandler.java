/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;
import org.osgi.framework.FrameworkUtil;

/** Shows the help in the browser of the system. */
public final class ShowHelpHandler extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        var shell = HandlerUtil.getActiveShell(event);
        try {
            var folder = Platform.getStateLocation(FrameworkUtil.getBundle(ShowHelpHandler.class)).toPath();
            var page = HelpPages.write(folder.resolve("help"),
                    KeyRow.of(PlatformUI.getWorkbench().getService(IBindingService.class)));
            if (!Program.launch(page.toString())) {
                MessageDialog.openInformation(shell, Messages.help, NLS.bind(Messages.helpAt, page));
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.help, NLS.bind(Messages.helpFailed, e.getMessage()));
        }
        return null;
    }
}
