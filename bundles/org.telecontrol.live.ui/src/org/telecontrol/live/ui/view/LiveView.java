/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.ui.commands.SessionsService;
import org.telecontrol.live.ui.model.SessionSummary;

/** Connections and values of all RTUs, live. */
public final class LiveView extends ViewPart {

    public static final String ID = "org.telecontrol.live.ui.view";

    private static final String FILTER = "org.telecontrol.live.ui.filter";
    private static final String CONTEXT = "org.telecontrol.live.ui.context";

    /** So long after the first of several events they are shown. */
    private static final int SETTLE_MS = 100;

    private final StackLayout stack = new StackLayout();
    private final AtomicBoolean told = new AtomicBoolean();
    private @Nullable LiveContent content;
    private @Nullable EmptyState empty;
    private @Nullable Refresher refresher;
    private Runnable forget = () -> {
        // nothing is followed yet
    };

    @Override
    @NonNullByDefault({})
    public void createPartControl(Composite parent) {
        parent.setLayout(stack);
        var newEmpty = new EmptyState(parent);
        var newContent = new LiveContent(parent);
        var newRefresher = new Refresher(parent, newContent::image, newContent);
        empty = newEmpty;
        content = newContent;
        refresher = newRefresher;
        stack.topControl = newEmpty.control();
        new PartVisibility(getSite().getPage(), this, newRefresher::setVisible).follow(parent);
        actions(newContent);
        var unfollow = SessionsService.follow(sessions -> parent.getDisplay().asyncExec(() -> setSessions(sessions)));
        parent.addListener(SWT.Dispose, event -> {
            unfollow.run();
            forget.run();
        });
        getSite().<IContextService>getService(IContextService.class).activateContext(CONTEXT);
    }

    private void actions(LiveContent shown) {
        var selection = new FocusedSelection(shown.points().selectionProvider());
        selection.add(shown.points().control(), shown.points().selectionProvider());
        selection.add(shown.connections().viewer().getTable(), shown.connections().viewer());
        getSite().setSelectionProvider(selection);
        contextMenu(shown.points().control(), new ColumnMenu(shown.points())::fill);
        contextMenu(shown.connections().viewer().getTable(), shown.connections()::fill);
        var bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyRows(shown.points()));
        var menu = bars.getMenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new ColumnMenu(shown.points())::fill);
        getSite().<IHandlerService>getService(IHandlerService.class).activateHandler(FILTER,
                new ActionHandler(new Action() {

                    @Override
                    public void run() {
                        shown.filterField().control().setFocus();
                    }
                }));
    }

    private void contextMenu(Control control, Consumer<IMenuManager> rest) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
            manager.add(new Separator());
            rest.accept(manager);
        });
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(menu, getSite().getSelectionProvider());
    }

    @Override
    public void setFocus() {
        var shown = content;
        if (shown != null && stack.topControl == shown.control()) {
            shown.points().setFocus();
        } else if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    /** Shows which sessions there are now; for what happens without an event. */
    public void refresh() {
        sessionsChanged();
        var ticker = refresher;
        if (ticker != null) {
            ticker.look();
        }
    }

    private void setSessions(Optional<Sessions> sessions) {
        forget.run();
        var shown = content;
        var hint = empty;
        if (shown == null || hint == null || shown.control().isDisposed()) {
            return;
        }
        forget = sessions.map(some -> some.listen(this::happened)).orElse(() -> {
            // there is nothing to follow
        });
        hint.explain(sessions.isPresent());
        shown.setSessions(sessions);
        sessionsChanged();
    }

    /** On a session's thread; many events before the UI thread has time are one to it. */
    private void happened(LiveEvent event) {
        var shown = content;
        if (shown == null || shown.control().isDisposed()) {
            return;
        }
        var display = shown.control().getDisplay();
        if (told.compareAndSet(false, true)) {
            display.asyncExec(() -> display.timerExec(SETTLE_MS, () -> {
                told.set(false);
                sessionsChanged();
            }));
        }
    }

    private void sessionsChanged() {
        var shown = content;
        var hint = empty;
        var ticker = refresher;
        if (shown == null || hint == null || ticker == null || shown.control().isDisposed()) {
            return;
        }
        var all = shown.sessions().map(Sessions::all).orElse(List.of());
        shown.sessionsChanged();
        setContentDescription(SessionSummary.of(all.stream().map(Session::status).toList()));
        ticker.setConnected(all.stream().anyMatch(session -> !session.status().state().isEnded()));
        var top = all.isEmpty() ? hint.control() : shown.control();
        if (stack.topControl != top) {
            stack.topControl = top;
            top.getParent().layout();
        }
    }
}
