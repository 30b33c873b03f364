/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The entry to driving plain SWT widgets from a test.
 * <p>
 * The packages below {@code org.telecontrol.testkit.ui} mirror those below {@code org.eclipse.swtbot}: names and
 * signatures are a subset of SWTBot's, so replacing that prefix in the imports of a test switches it to SWTBot.
 * Only {@code org.telecontrol.testkit.ui.junit}, {@code .pages}, {@code .waits} and {@code .internal} have no counterpart
 * there.
 * <p>
 * Threads: as with SWTBot, tests run <em>off</em> the UI thread (Tycho: {@code useUIThread=false}); a bot that is made
 * on the UI thread refuses. Every look at a widget is a {@code syncExec}; every action that may open a modal dialog is
 * an {@code asyncExec} followed by draining the event queue, so that a blocking dialog never blocks the test.
 * <p>
 * Waiting is for conditions, bounded by {@link org.telecontrol.testkit.ui.swt.finder.utils.SWTBotPreferences#TIMEOUT};
 * nothing sleeps for a fixed time. Events are real SWT events on real widgets, sent through the display's filters, so
 * that key bindings of the workbench see them too.
 */
@NonNullByDefault
package org.telecontrol.testkit.ui.swt.finder;

import org.eclipse.jdt.annotation.NonNullByDefault;
