/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the station files of one project declare, and how a set of changed files becomes a new state of that plus the
 * findings in every file whose validity it touches. Knows files by their {@code file:} URI, nothing of the workspace.
 * <p>
 * States are immutable once published; a build makes the next one from the last. One build of a project at a time, on
 * whatever thread calls; readers take the current state and are never blocked by a build.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.index;

import org.eclipse.jdt.annotation.NonNullByDefault;
