/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** A NatTable theme made from a palette and a font. */
public final class TableTheme extends ModernNatTableThemeConfiguration {

    /** Config label of a cell whose number is aligned to the right. */
    public static final String NUMBER = "org.telecontrol.number";
    /** Config label of a cell that shows what is not current. */
    public static final String MUTED = "org.telecontrol.muted";
    /** Config label of a cell that somebody should look at. */
    public static final String ALERT = "org.telecontrol.alert";

    /** Config label of a cell that can hold nothing. */
    public static final String UNUSED = "org.telecontrol.unused";

    /** Between the text of a cell and its edges. */
    static final int PADDING = 6;

    private final TablePalette palette;

    public TableTheme(TablePalette palette, Font font) {
        this.palette = palette;
        defaultBgColor = palette.background();
        defaultFgColor = palette.foreground();
        defaultFont = font;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        defaultBorderStyle = null;
        evenRowBgColor = palette.background();
        oddRowBgColor = palette.stripe();
        renderBodyGridLines = true;
        gridLineColor = palette.grid();
        headers(font);
        selection(font);
    }

    private void headers(Font font) {
        var border = new BorderStyle(1, palette.grid(), LineStyleEnum.SOLID);
        cHeaderBgColor = palette.headerBackground();
        cHeaderFgColor = palette.headerForeground();
        cHeaderFont = font;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderBorderStyle = border;
        cHeaderSelectionBgColor = palette.headerBackground();
        cHeaderSelectionFgColor = palette.headerForeground();
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = palette.headerBackground();
        cHeaderFullSelectionFgColor = palette.headerForeground();
        renderColumnHeaderGridLines = true;
        rowHeaders(font, border);
    }

    private void rowHeaders(Font font, BorderStyle border) {
        rHeaderBgColor = palette.headerBackground();
        rHeaderFgColor = palette.muted();
        rHeaderFont = font;
        rHeaderHAlign = HorizontalAlignmentEnum.RIGHT;
        rHeaderBorderStyle = border;
        rHeaderSelectionBgColor = palette.selectionBackground();
        rHeaderSelectionFgColor = palette.selectionForeground();
        rHeaderSelectionFont = font;
        rHeaderFullSelectionBgColor = palette.selectionBackground();
        rHeaderFullSelectionFgColor = palette.selectionForeground();
        cornerBgColor = palette.headerBackground();
        cornerFgColor = palette.headerForeground();
        cornerFont = font;
        cornerHAlign = HorizontalAlignmentEnum.RIGHT;
        cornerBorderStyle = border;
        renderRowHeaderGridLines = true;
        renderCornerGridLines = true;
        freezeSeparatorColor = palette.headerForeground();
    }

    private void selection(Font font) {
        defaultSelectionBgColor = palette.selectionBackground();
        defaultSelectionFgColor = palette.selectionForeground();
        defaultSelectionFont = font;
        selectionAnchorBgColor = palette.selectionBackground();
        selectionAnchorFgColor = palette.selectionForeground();
        selectionAnchorFont = font;
        selectionAnchorSelectionBgColor = palette.selectionBackground();
        selectionAnchorSelectionFgColor = palette.selectionForeground();
        selectionAnchorSelectionFont = font;
        selectionAnchorBorderStyle = new BorderStyle(1, palette.selectionForeground(), LineStyleEnum.DOTTED);
        selectionAnchorSelectionBorderStyle = selectionAnchorBorderStyle;
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = new PaddingDecorator(new TextPainter(false, true, false), 0, PADDING, 0, PADDING);
        cHeaderCellPainter = new PaddingDecorator(new TextPainter(false, true, false), 0, PADDING, 0, PADDING);
        cHeaderSelectionCellPainter = cHeaderCellPainter;
        rHeaderCellPainter = cHeaderCellPainter;
        rHeaderSelectionCellPainter = cHeaderCellPainter;
        cornerCellPainter = cHeaderCellPainter;
        var arrow = new SortIconPainter(true, TablePalette.isDark(palette.headerBackground().getRGB()));
        sortHeaderCellPainter = new PaddingDecorator(new SortableHeaderTextPainter(new TextPainter(false, false, false),
                CellEdgeEnum.RIGHT, arrow, true, 0, false), 0, PADDING, 0, PADDING);
        selectedSortHeaderCellPainter = sortHeaderCellPainter;
    }

    @Override
    @NonNullByDefault({})
    public void configureRegistry(IConfigRegistry registry) {
        super.configureRegistry(registry);
        foreground(registry, MUTED, palette.muted());
        foreground(registry, ALERT, palette.alert());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, written(), DisplayMode.EDIT);
        var unused = new Style();
        unused.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.headerBackground());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, unused, DisplayMode.NORMAL, UNUSED);
        var right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right,
                DisplayMode.NORMAL, NUMBER);
    }

    /** What is written into, and the words to choose from, is none of the selection. */
    private Style written() {
        var style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.background());
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.foreground());
        return style;
    }

    private static void foreground(IConfigRegistry registry, String label, Color color) {
        var style = new Style();
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, color);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style,
                DisplayMode.NORMAL, label);
    }
}
