/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What other files can name: top-level elements by their name, the elements of RTUs and typicals by a name in two
 * segments. The index holds these; nothing here resolves a reference to another file.
 */
@NonNullByDefault
package org.telecontrol.dsl.naming;

import org.eclipse.jdt.annotation.NonNullByDefault;
