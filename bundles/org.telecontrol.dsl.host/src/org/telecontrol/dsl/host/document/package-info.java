/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Open documents: a text that somebody edits, its model, and what the language finds in it as it is typed.
 * <p>
 * A document lives from the moment a file buffer is made for it until the last editor lets go of it. Its text is
 * mirrored change by change, so that nothing but that mirror is shared with the thread that types.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
