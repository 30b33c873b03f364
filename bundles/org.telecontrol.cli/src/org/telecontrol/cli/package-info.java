/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The command line: how it is started and ended. {@link org.telecontrol.cli.TelecontrolApplication} is the Equinox
 * application; {@link org.telecontrol.cli.Telecontrol} runs one command line and gives its exit code, and may be used
 * again and again in one virtual machine, as the tests do.
 *
 * <p><b>Threads.</b> A command runs on the thread that called it. What ends it early, Ctrl-C for instance, comes from
 * another thread through {@link org.telecontrol.cli.StopSignal}.
 *
 * <p><b>Boundaries.</b> Results go to one stream and messages to another, both given by whoever starts it. Nothing here
 * knows SWT or JFace.
 */
@NonNullByDefault
package org.telecontrol.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
