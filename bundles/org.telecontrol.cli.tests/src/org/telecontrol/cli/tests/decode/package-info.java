/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What decode prints, against the ASDUs that were sent and against Wireshark's decode of the same capture. */
@NonNullByDefault
package org.telecontrol.cli.tests.decode;

import org.eclipse.jdt.annotation.NonNullByDefault;
