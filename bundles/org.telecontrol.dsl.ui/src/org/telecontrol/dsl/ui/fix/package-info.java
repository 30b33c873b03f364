/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Quick fixes, in the editor and for the markers of saved files. UI thread, with a bounded wait for the model. A finding
 * that has a marker is mended by that one as long as the text is as it was saved, so that no fix is offered twice.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
