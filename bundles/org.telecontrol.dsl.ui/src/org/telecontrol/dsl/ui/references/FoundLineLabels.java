/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.references;

import java.util.function.ToIntFunction;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** A file with its folder; a line with its number, and how many references are in it when they are several. */
@NonNullByDefault({})
final class FoundLineLabels extends LabelProvider implements IStyledLabelProvider {

    private final WorkbenchLabelProvider files = new WorkbenchLabelProvider();
    private final ToIntFunction<Object> counts;

    FoundLineLabels(ToIntFunction<Object> counts) {
        this.counts = counts;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof FoundLine line) {
            var text = new StyledString(line.number() + ": ", StyledString.QUALIFIER_STYLER).append(line.text());
            var count = counts.applyAsInt(line);
            return count > 1 ? text.append("  (" + count + ")", StyledString.COUNTER_STYLER) : text;
        }
        return element instanceof IFile file
                ? new StyledString(file.getName()).append("  " + file.getParent().getFullPath().makeRelative(),
                        StyledString.QUALIFIER_STYLER)
                : new StyledString();
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return element instanceof IFile ? files.getImage(element) : null;
    }

    @Override
    public void dispose() {
        files.dispose();
        super.dispose();
    }
}
