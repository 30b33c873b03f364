/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The transfer of one file in either direction (IEC 60870-5-101, 7.4.11), the same for both stations: one end is a
 * {@link org.telecontrol.link.file.FileSender}, the other a {@link org.telecontrol.link.file.FileReceiver}.
 *
 * <p>Both are told what arrives and give what is to be sent; they know no link, no clock and no disk. A transfer lives
 * until it is no longer RUNNING. Not safe for threads.
 */
@NonNullByDefault
package org.telecontrol.link.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
