/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.telecontrol.ui.common.icons.Icon;

/** An icon in front of the text of the cells that have a label. */
public final class IconBeforeText extends AbstractRegistryConfiguration {

    private static final int GAP = 4;

    private final String label;
    private final Icon icon;

    public IconBeforeText(String label, Icon icon) {
        this.label = label;
        this.icon = icon;
    }

    @Override
    public void configureRegistry(@Nullable IConfigRegistry registry) {
        if (registry != null) {
            var painter = new PaddingDecorator(new CellPainterDecorator(new TextPainter(false, true, false),
                    CellEdgeEnum.LEFT, GAP, new ImagePainter(icon.image(), false)), 0, TableTheme.PADDING, 0,
                    TableTheme.PADDING);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, label);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.SELECT, label);
        }
    }
}
