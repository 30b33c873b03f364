/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an outline shows of one text: immutable elements with the places of their names. Made from the model by whoever
 * holds it, read by any thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
