/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The vocabulary of IEC 60870-5-101 and -104, written once: type identifications, causes of transmission, addresses,
 * quality, time and the values of information elements as they are on the wire.
 *
 * <p>Everything here is an immutable value and may be used from any thread. Nothing here knows a socket, a frame, a
 * configuration or an engineering unit; the JDK is the only dependency. Numbers that arrive from a peer are never
 * refused because they are unusual: what the standard reserves has a value too, so that it can be shown.
 *
 * <p>Process information comes by the million, so it can stay the octets it was
 * ({@link org.telecontrol.iec104.ProcessInformation}) and be kept and compared as numbers
 * ({@link org.telecontrol.iec104.ProcessOctets}) until somebody wants to see an
 * {@link org.telecontrol.iec104.InformationObject}.
 */
@NonNullByDefault
package org.telecontrol.iec104;

import org.eclipse.jdt.annotation.NonNullByDefault;
