/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Colours of station texts. UI thread. A reconciler lives as long as its editor; it follows the theme while the text is
 * shown. What a word is, the tokens of {@code dsl.host} tell; here is only which colour that has.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.colours;

import org.eclipse.jdt.annotation.NonNullByDefault;
