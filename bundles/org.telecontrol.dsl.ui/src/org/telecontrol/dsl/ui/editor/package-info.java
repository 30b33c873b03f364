/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The editor of a station file: its text and the table of its points, two tabs over one document. The text is the
 * platform's generic editor, nested; whoever asks the editor for a text editor gets that one. The table is made when its
 * tab is shown for the first time. UI thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
