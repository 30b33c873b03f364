/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Our own files in YAML, layouts and sources of lists, in the workbench: colours, completion and explanations from their
 * schemas, and their mistakes, in the text while it is typed and as markers of what is saved. Reconcilers and colours
 * live as long as their editor; the watch of saved files lives as long as the workspace and works in jobs.
 */
@NonNullByDefault
package org.telecontrol.exchange.ui.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
