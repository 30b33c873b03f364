/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.telecontrol.dsl.rules.RulesPage;

/** Shows the page that explains all rules, in the browser of the system. */
public final class ShowRulesHandler extends AbstractHandler {

    private static final String FILE = "rules.html";

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveShell(event), "");
        return null;
    }

    /** @param fragment where on the page, with its sign; empty for its top */
    static void open(@Nullable Shell shell, String fragment) {
        try {
            var page = write(Platform.getStateLocation(FrameworkUtil.getBundle(ShowRulesHandler.class)).toPath());
            if (!Program.launch(fragment.isEmpty() ? page.toString() : page.toUri() + fragment)) {
                MessageDialog.openInformation(shell, Messages.page, NLS.bind(Messages.pageAt, page));
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.page, NLS.bind(Messages.pageFailed, e.getMessage()));
        }
    }

    /** Writes the page into a folder. */
    public static Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve(FILE), RulesPage.html());
    }
}
