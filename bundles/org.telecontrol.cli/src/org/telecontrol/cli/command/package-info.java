/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One class for each command, and what several of them share. A command takes what it needs from outside from its
 * {@link org.telecontrol.cli.Context}, so that a test can run it in its own virtual machine.
 *
 * <p>An import writes nothing when its configuration has changed since it was read. It looks just before it writes and
 * holds no lock: what another program writes in the few milliseconds between is lost.
 */
@NonNullByDefault
package org.telecontrol.cli.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
