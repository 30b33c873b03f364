/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Files by their paths, lines from top to bottom. */
@NonNullByDefault({})
final class FoundLineOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        if (one instanceof FoundLine line && other instanceof FoundLine otherLine) {
            return Integer.compare(line.number(), otherLine.number());
        }
        return one instanceof IFile file && other instanceof IFile otherFile
                ? file.getFullPath().toString().compareTo(otherFile.getFullPath().toString())
                : 0;
    }
}
