/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Looks at an installed product from the inside: whether all its parts are there, once each, and fit together.
 * An application of its own that needs no display; the build runs it on each product it makes.
 */
@NonNullByDefault
package org.telecontrol.app.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
