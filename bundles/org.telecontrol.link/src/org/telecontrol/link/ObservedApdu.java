/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.time.Instant;

/**
 * An APDU on its way.
 *
 * @param at when it was read from the network or handed to it
 * @param sent whether this side sends it
 * @param octets start octet, length, control field and ASDU; not to be changed
 */
public record ObservedApdu(Instant at, boolean sent, byte[] octets) {}
