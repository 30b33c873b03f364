/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The workbench shows itself: walks from the welcome page to live values, keeps a picture of each step, and ends.
 *
 * <p><b>Lifecycle.</b> Starts with the workbench when the system property {@code telecontrol.tour} names a folder for the
 * pictures, and closes the workbench at its end. What came of it is in the file {@code result} of that folder: "ok", or
 * one sentence that says what did not hold.
 *
 * <p><b>Threads.</b> Runs on a thread of its own and enters the UI thread for single actions and questions; between them
 * it waits for conditions, never for a time.
 */
@NonNullByDefault
package org.telecontrol.app.tour;

import org.eclipse.jdt.annotation.NonNullByDefault;
