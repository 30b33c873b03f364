/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.internal;

import org.eclipse.core.resources.ISaveContext;
import org.eclipse.core.resources.ISaveParticipant;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.dsl.host.build.StationProjects;

/** Keeps the indexes whenever the workspace keeps its state, at its end above all. */
@NonNullByDefault({})
final class IndexSaving implements ISaveParticipant {

    @Override
    public void saving(ISaveContext context) {
        StationProjects.store();
    }

    @Override
    public void prepareToSave(ISaveContext context) {}

    @Override
    public void doneSaving(ISaveContext context) {}

    @Override
    public void rollback(ISaveContext context) {}
}
