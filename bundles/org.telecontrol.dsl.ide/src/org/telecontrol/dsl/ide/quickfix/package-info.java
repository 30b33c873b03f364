/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From a finding to named changes of the text that mend it. {@link org.telecontrol.dsl.ide.quickfix.QuickFixes} is the
 * door for whoever has a model and a finding's code and place; the quick fix provider gives the same to a language
 * server. Nothing is changed here: fixes are edits, and they are made for the text that the model was read from. Whoever
 * holds the model calls, on its own thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.quickfix;

import org.eclipse.jdt.annotation.NonNullByDefault;
