/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;

/** Which sheet, and which layout: what recognition finds, or what the engineer chooses. */
final class ChoiceBar {

    private final Combo sheet;
    private final Combo layout;
    private List<String> sheets = List.of();
    private List<LayoutProfile> layouts = List.of();
    private String next = "";

    ChoiceBar(Composite parent, Runnable whenChosen) {
        var bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        sheet = combo(bar, Messages.choice_sheet, whenChosen);
        layout = combo(bar, Messages.choice_layout, whenChosen);
    }

    private static Combo combo(Composite bar, String label, Runnable whenChosen) {
        new Label(bar, SWT.NONE).setText(label);
        var combo = new Combo(bar, SWT.READ_ONLY);
        combo.setVisibleItemCount(20);
        GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> whenChosen.run());
        return combo;
    }

    void reset() {
        show(List.of(), LayoutProfiles.shipped());
        sheet.select(0);
        layout.select(0);
    }

    /** Offers these, and keeps what is chosen as far as it is among them. */
    void show(List<String> allSheets, LayoutProfiles allLayouts) {
        var before = sheet();
        var layoutBefore = layout();
        sheets = allSheets;
        layouts = allLayouts.all();
        sheet.setItems(Messages.choice_firstSheet);
        sheets.forEach(sheet::add);
        sheet.select(before == null ? 0 : sheets.indexOf(before) + 1);
        sheet.setEnabled(sheets.size() > 1);
        layout.setItems(Messages.choice_recognise);
        layouts.forEach(one -> layout.add(one.name()));
        var id = next.isEmpty() && layoutBefore != null ? layoutBefore.id() : next;
        next = "";
        layout.select(layouts.stream().map(LayoutProfile::id).toList().indexOf(id) + 1);
    }

    /** The layout with this id is the chosen one as soon as it is among those that are shown. */
    void chooseNext(String id) {
        next = id;
    }

    /** Null: the first that is a point list. */
    @Nullable
    String sheet() {
        int index = sheet.getSelectionIndex() - 1;
        return index < 0 || index >= sheets.size() ? null : sheets.get(index);
    }

    /** Null: recognised. */
    @Nullable
    LayoutProfile layout() {
        int index = layout.getSelectionIndex() - 1;
        return index < 0 || index >= layouts.size() ? null : layouts.get(index);
    }
}
