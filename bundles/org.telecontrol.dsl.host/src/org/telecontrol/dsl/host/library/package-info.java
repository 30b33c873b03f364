/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a project has to build on. Made anew for each question and owned by who asked; asking reads the project's index,
 * which a first question may have to fill, so it belongs into a job.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
