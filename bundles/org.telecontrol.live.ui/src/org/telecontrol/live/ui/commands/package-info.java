/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a person tells the sessions to do: connect, disconnect, interrogate, forget. Handlers run on the UI thread and
 * return at once; reading a configuration is a job, everything else is done by the sessions on their own threads.
 */
@NonNullByDefault
package org.telecontrol.live.ui.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
