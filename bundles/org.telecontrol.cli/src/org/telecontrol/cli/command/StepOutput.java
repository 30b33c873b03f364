/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.live.command.CommandEvent;
import org.telecontrol.live.command.CommandOutcome;

/** How {@code operate} prints a dialogue. */
interface StepOutput {

    void step(CommandEvent event);

    void result(CommandOutcome.Result result, String words);
}
