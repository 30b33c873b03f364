/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * ASDUs as octets and back, with the elements of j60870. This is the only package that sees the library.
 *
 * <p>The frame around the elements is read here and its length is checked against the variable structure qualifier
 * before j60870 sees an octet, because j60870 believes every count. Process information comes by the million and stays
 * octets until somebody wants an object ({@link org.telecontrol.iec104.ProcessInformation}): j60870's objects for it cost
 * more than all the rest. Time tags and the test pattern are read and written as octets, too: j60870's classes for them
 * drop flags, wrap at a minute, or refuse what a peer may send.
 *
 * <p>A decoder belongs to one link; all else is without state, and for any thread.
 */
@NonNullByDefault
package org.telecontrol.link.j60870.internal.asdu;

import org.eclipse.jdt.annotation.NonNullByDefault;
