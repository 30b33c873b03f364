/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The application as a user meets it: welcome page, sample, demo, perspectives. Runs inside the workbench's product,
 * outside its UI thread.
 */
@NonNullByDefault
package org.telecontrol.app.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
