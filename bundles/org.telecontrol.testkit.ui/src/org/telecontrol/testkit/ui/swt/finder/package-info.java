/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The entry to driving plain SWT widgets from a test.
 * <p>
 * The packages {@code swt}, {@code eclipse} and {@code nebula} below {@code org.telecontrol.testkit.ui} are a part of those
 * below {@code org.eclipse.swtbot}: what others see in them SWTBot has too, under the same name and signature. A test of the
 * kit holds the list; who adds to the bot looks it up in SWTBot. What SWTBot lacks is in {@code fixture}, {@code junit},
 * {@code pages} and {@code waits}, which use the bot as tests do.
 * <p>
 * To switch to SWTBot, replace the prefix in all tests and in those four packages, delete the three and {@code internal},
 * and let this bundle re-export SWTBot's: <pre>
 * sed -i -E 's/org\.telecontrol\.testkit\.ui\.(swt|eclipse|nebula)\./org.eclipse.swtbot.\1./g' FILES
 * </pre> SWTBot waits 5 s and looks twice a second; {@code -Dorg.eclipse.swtbot.search.timeout=60000} and
 * {@code -Dorg.eclipse.swtbot.playback.poll.delay=20} make it as patient and quick as the bot.
 * <p>
 * Checked with SWTBot 4.3.0, built from its sources: every member was looked up by reflection, and all tests of windows
 * compile after the replacement. Run, the two differ in this:
 * <ul>
 * <li>Keys: the bot sends them to the widget; SWTBot types them by the window system and wants the focus there.
 * <li>Completion: the bot inserts what SWTBot types.
 * <li>Patience: {@code SWTBotTreeItem.getNode} and {@code SWTBotTable.select} wait for what appears late, SWTBot's do not.
 * <li>Where no window is active, the bot takes the one that was opened last; SWTBot finds none.
 * </ul>
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
