/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Which words look alike: by their token as soon as they are typed, and by their meaning once the text is understood. The
 * ids are those of Xtext's HighlightingStyles and of this package; colours are the editor's business.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.highlighting;

import org.eclipse.jdt.annotation.NonNullByDefault;
