/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The measures that the formatter of texts and the writer of models share, so that both lay out alike: columns of
 * neighbouring lines, and where a long list of metadata goes on in the next line. For one thread at a time.
 */
@NonNullByDefault
package org.telecontrol.dsl.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
