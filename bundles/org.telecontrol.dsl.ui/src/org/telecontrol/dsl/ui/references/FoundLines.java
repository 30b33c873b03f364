/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.references;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Files, and in them the lines with references. */
@NonNullByDefault({})
final class FoundLines implements ITreeContentProvider {

    private ReferencesResult result;

    @Override
    public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
        result = newInput instanceof ReferencesResult found ? found : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return result == null
                ? new Object[0]
                : Arrays.stream(result.getElements()).map(result::getFile).distinct().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return result == null || !(parent instanceof IFile)
                ? new Object[0]
                : Arrays.stream(result.getElements())
                        .filter(element -> element instanceof FoundLine line && line.file().equals(parent)).toArray();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof FoundLine line ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }
}
