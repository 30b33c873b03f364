/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The help: pages of HTML that are written into the workspace's state and shown by the browser of the system. The rules and
 * the keys are what they are at that moment.
 */
@NonNullByDefault
package org.telecontrol.app.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
