/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.telecontrol.dsl.ide.navigation.Place;

/** Places of the language in the terms of the workbench. */
public final class Places {

    private Places() {}

    /** The workspace's file; null for one outside. Where two projects have the same folder, one of the two. */
    public static @Nullable IFile file(URI uri) {
        var location = Path.of(uri.toFileString()).toUri();
        for (var file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(location)) {
            if (file.exists()) {
                return file;
            }
        }
        return null;
    }

    /** Opens the file there and selects the words. */
    public static void open(IWorkbenchPage page, Place place) {
        try {
            var editor = open(page, place.file());
            if (editor != null && Adapters.adapt(editor, ITextEditor.class) instanceof ITextEditor text) {
                text.selectAndReveal(place.offset(), place.length());
            }
        } catch (PartInitException e) {
            ILog.of(Places.class).log(e.getStatus());
        }
    }

    private static @Nullable IEditorPart open(IWorkbenchPage page, URI uri) throws PartInitException {
        var file = file(uri);
        return file == null
                ? IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(Path.of(uri.toFileString())
                        .toUri()))
                : IDE.openEditor(page, file);
    }
}
