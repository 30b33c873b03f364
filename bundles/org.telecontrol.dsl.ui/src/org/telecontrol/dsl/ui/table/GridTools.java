/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.telecontrol.ui.common.icons.Icon;

/** The commands that are wanted most, as buttons. A button says the key that does the same. */
final class GridTools {

    private static final Map<String, Icon> ICONS = Map.of("addRow", Icon.ROW_ADD, "deleteRows", Icon.ROW_DELETE,
            "fillDown", Icon.FILL_DOWN, "order", Icon.SORT, "columns", Icon.COLUMNS);

    private final ToolBar bar;
    private final Control grid;

    GridTools(Composite parent, Control grid, List<List<GridCommand>> groups) {
        this.grid = grid;
        bar = new ToolBar(parent, SWT.FLAT);
        groups.stream().flatMap(List::stream).forEach(this::add);
    }

    private void add(GridCommand command) {
        var icon = ICONS.get(command.id().substring(command.id().lastIndexOf('.') + 1));
        if (icon != null) {
            var item = new ToolItem(bar, SWT.PUSH);
            item.setImage(icon.image());
            item.setToolTipText(withKey(command));
            item.addListener(SWT.Selection, event -> {
                grid.setFocus();
                if (command.possible().getAsBoolean()) {
                    command.work().run();
                }
            });
        }
    }

    private static String withKey(GridCommand command) {
        var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null
                        && binding.getParameterizedCommand().getId().equals(command.id()))
                .findFirst().map(binding -> command.label() + " (" + binding.getTriggerSequence().format() + ")")
                .orElse(command.label());
    }
}
