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
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.model.station.StationPackage;
import org.telecontrol.ui.common.icons.Icon;

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
        if (!node.detail().isEmpty()) {
            text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
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
        return node == null ? null : image(node);
    }

    /** The icon of a node's kind. */
    public static @Nullable Image image(OutlineNode node) {
        var icon = icon(node);
        return icon == null ? null : icon.image();
    }

    private static @Nullable Icon icon(OutlineNode node) {
        return switch (node.kind().getClassifierID()) {
            case StationPackage.RTU -> Icon.RTU;
            case StationPackage.STATION -> Icon.STATION;
            case StationPackage.POINT -> Icon.POINT;
            case StationPackage.COMMAND -> Icon.COMMAND;
            case StationPackage.TYPICAL -> Icon.TYPICAL;
            case StationPackage.TYPICAL_USE -> Icon.USE;
            case StationPackage.LINK_PROFILE -> Icon.LINK;
            case StationPackage.DVE_GROUP -> Icon.DVE;
            default -> null;
        };
    }
}
