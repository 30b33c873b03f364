/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * JUnit extensions for tests of the user interface: {@link org.telecontrol.testkit.ui.junit.UiTest} takes a picture of
 * a failure, fails a test that leaves errors in the log, and gives each test the workbench as it comes.
 */
@NonNullByDefault
package org.telecontrol.testkit.ui.junit;

import org.eclipse.jdt.annotation.NonNullByDefault;
