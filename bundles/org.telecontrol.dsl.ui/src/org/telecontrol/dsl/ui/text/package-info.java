/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the features of the editor share: the station text behind a viewer. UI thread, unless said otherwise.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
