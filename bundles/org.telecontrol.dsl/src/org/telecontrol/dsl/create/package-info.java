/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * New elements from a few answers, as text for a file. Values without state of their own; the models they look at are
 * read in the caller's thread and never changed.
 */
@NonNullByDefault
package org.telecontrol.dsl.create;

import org.eclipse.jdt.annotation.NonNullByDefault;
