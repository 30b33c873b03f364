/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;
import org.telecontrol.ui.common.resources.StationWorkspace;
import org.telecontrol.live.image.ImagePoint;

/** What a command is about. */
public final class Chosen {

    private Chosen() {}

    /** Selected sessions, or those of selected points; all sessions when the selection is about something else. */
    static List<Session> sessions(ExecutionEvent event, Sessions sessions) {
        var selected = selected(event).flatMap(element -> session(element, sessions)).distinct().toList();
        return selected.isEmpty() ? sessions.all() : selected;
    }

    /** The session that an element of a selection is or belongs to. */
    public static Stream<Session> session(Object element, Sessions sessions) {
        return switch (element) {
            case Session session -> Stream.of(session);
            case ImagePoint point -> sessions.find(point.rtu().name()).stream();
            default -> Stream.empty();
        };
    }

    /** Selected station files, or the one in the editor that has the focus. */
    static List<IFile> files(ExecutionEvent event) {
        var elements = HandlerUtil.getActivePart(event) instanceof IEditorPart editor
                ? Stream.<Object>of(editor.getEditorInput())
                : selected(event);
        return elements.map(element -> Adapters.adapt(element, IFile.class))
                .flatMap(file -> file == null ? Stream.empty() : Stream.of(file)).filter(StationWorkspace::isStation)
                .toList();
    }

    static Stream<ImagePoint> points(ExecutionEvent event) {
        return selected(event).filter(ImagePoint.class::isInstance).map(ImagePoint.class::cast);
    }

    static Stream<Object> selected(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            return selection.stream().map(Object.class::cast);
        }
        return Stream.empty();
    }
}
