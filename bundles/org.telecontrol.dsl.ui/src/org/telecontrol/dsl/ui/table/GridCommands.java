/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The commands of the grid: by their keys as long as it has the keyboard, and in its context menu. A field beside the
 * grid, or a cell that is written into, keeps its own keys.
 */
final class GridCommands {

    private static final String CONTEXT = "org.telecontrol.dsl.ui.pointTable";

    private final IServiceLocator services;
    private final List<List<GridCommand>> groups;
    private final List<IHandlerActivation> handlers = new ArrayList<>();
    private @Nullable IContextActivation context;

    /** @param groups what belongs together in the menu */
    GridCommands(Control grid, IServiceLocator services, List<List<GridCommand>> groups) {
        this.services = services;
        this.groups = groups;
        grid.addListener(SWT.FocusIn, event -> activate());
        grid.addListener(SWT.FocusOut, event -> deactivate());
        grid.addListener(SWT.Dispose, event -> deactivate());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        grid.setMenu(menu.createContextMenu(grid));
    }

    private void activate() {
        deactivate();
        var service = services.<IHandlerService>getService(IHandlerService.class);
        groups.stream().flatMap(List::stream)
                .forEach(command -> handlers.add(service.activateHandler(command.id(), command.handler())));
        context = services.<IContextService>getService(IContextService.class).activateContext(CONTEXT);
    }

    private void deactivate() {
        services.<IHandlerService>getService(IHandlerService.class).deactivateHandlers(handlers);
        handlers.clear();
        var active = context;
        if (active != null) {
            services.<IContextService>getService(IContextService.class).deactivateContext(active);
        }
        context = null;
    }

    private void fill(IMenuManager menu) {
        for (var group : groups) {
            group.stream().filter(command -> !command.label().isEmpty())
                    .forEach(command -> menu.add(command.action()));
            menu.add(new Separator());
        }
    }
}
