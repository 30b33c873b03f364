/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.command;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A command under way. May be asked from any thread. */
public interface CommandDialogue {

    CommandRequest request();

    /** What happened so far, in order. */
    List<CommandEvent> events();

    /** Completes when nothing more is expected, never exceptionally. */
    CompletableFuture<CommandOutcome> outcome();
}
