/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The demo: the RTUs of the sample simulated on loopback, with sessions connected to them.
 *
 * <p><b>Lifecycle.</b> {@link org.telecontrol.app.demo.Demo} is a component; at most one demo runs, from the command that
 * starts it to the one that stops it, or to the end of the workbench.
 *
 * <p><b>Threads.</b> Starting reads files and opens sockets and belongs into a job; the handlers do that.
 */
@NonNullByDefault
package org.telecontrol.app.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;
