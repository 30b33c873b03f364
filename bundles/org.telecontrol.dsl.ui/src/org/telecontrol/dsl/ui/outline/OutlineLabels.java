/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.telecontrol.dsl.ui.icons.KindIcons;
import org.telecontrol.ui.common.address.AddressPreference;

/** Name and detail of a node, with the icon of its kind. */
@NonNullByDefault({})
public final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        var node = ((OutlineItem) element).node();
        if (node == null) {
            return new StyledString();
        }
        var text = new StyledString(node.name());
        var detail = node.detail(AddressPreference.notation());
        if (!detail.isEmpty()) {
            text.append("  " + detail, StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public @Nullable Image getImage(Object element) {
        var node = ((OutlineItem) element).node();
        return node == null ? null : KindIcons.image(node.kind());
    }
}
