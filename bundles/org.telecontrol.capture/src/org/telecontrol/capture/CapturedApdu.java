/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture;

import java.time.Instant;

import org.telecontrol.link.Endpoint;

/**
 * An APDU in a file.
 *
 * @param frame number of the packet that completes it, from 1, as Wireshark counts
 * @param at when that packet was recorded
 * @param octets start octet, length, control field and ASDU
 */
public record CapturedApdu(long frame, Instant at, Endpoint source, Endpoint destination, byte[] octets) {}
