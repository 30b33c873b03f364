/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Problems on save: the nature and the builder of projects with station files, and the problem markers.
 * <p>
 * A project gets the nature by itself as soon as a {@code *.station} file appears in it. The builder holds no
 * workspace lock while it works, so that saving and typing go on; only writing the markers takes one. Each marker that
 * is still right stays, so that the Problems view does not flicker and version control sees no change.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.build;

import org.eclipse.jdt.annotation.NonNullByDefault;
