/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** A project for one test. */
final class Workspace {

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("grid");

    void open() throws CoreException {
        project.create(null);
        project.open(null);
        project.setDefaultCharset("UTF-8", null);
    }

    void close() throws CoreException {
        project.delete(true, true, null);
    }

    IFile file(String name) {
        return project.getFile(name);
    }

    IFile write(String name, String text) throws CoreException {
        var file = file(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    SWTBotEclipseEditor edit(String name, SWTWorkbenchBot bot) {
        UIThreadRunnable.syncExec(() -> {
            try {
                var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
                IDE.openEditor(page, file(name), "org.eclipse.ui.genericeditor.GenericEditor");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        return bot.editorByTitle(name).toTextEditor();
    }

    String read(String name) throws CoreException {
        return file(name).readString();
    }
}
