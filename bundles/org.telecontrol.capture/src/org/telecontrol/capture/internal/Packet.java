/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.time.Instant;

/**
 * A packet of a file.
 *
 * @param number from 1
 * @param linkType LINKTYPE_… of libpcap
 * @param octets as far as they were captured
 */
public record Packet(long number, Instant at, int linkType, byte[] octets) {}
