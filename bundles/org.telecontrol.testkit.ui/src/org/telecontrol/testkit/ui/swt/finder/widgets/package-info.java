/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One bot for each kind of widget. A bot belongs to one widget and is used from the test's thread; it becomes useless
 * when its widget is disposed.
 */
@NonNullByDefault
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.NonNullByDefault;
