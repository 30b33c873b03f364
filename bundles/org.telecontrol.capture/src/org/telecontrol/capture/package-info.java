/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Traffic as files that Wireshark reads and writes. {@link org.telecontrol.capture.CaptureWriter} records what a link's
 * tap sees as pcapng, with TCP and IP headers made up so that the conversation is whole;
 * {@link org.telecontrol.capture.CaptureReader} reads pcap and pcapng, whoever wrote them, and gives the APDUs of all
 * connections in them.
 *
 * <p>A writer lives until it is closed and belongs to one thread; {@link org.telecontrol.capture.LiveCapture} takes APDUs
 * from any, without waiting, and writes them on a thread of its own that ends when it is closed. A reader has no state.
 * Nothing here knows a session or a configuration.
 */
@NonNullByDefault
package org.telecontrol.capture;

import org.eclipse.jdt.annotation.NonNullByDefault;
