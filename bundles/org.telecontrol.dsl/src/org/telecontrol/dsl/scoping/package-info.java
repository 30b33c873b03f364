/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Which names mean what where. Scopes are built once for a container and kept until its file changes; looking up a
 * reference costs the same in a file of 100,000 points as in a small one.
 */
@NonNullByDefault
package org.telecontrol.dsl.scoping;

import org.eclipse.jdt.annotation.NonNullByDefault;
