/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * ASDUs as octets and back, with the elements of j60870. This is the only package that sees the library.
 *
 * <p>The frame around the elements is read here and its length is checked against the variable structure qualifier
 * before j60870 sees an octet, because j60870 believes every count. Time tags, the relay times of protection equipment
 * and the test pattern are read and written as octets: j60870's classes for them drop flags, wrap at a minute, or refuse
 * what a peer may send.
 *
 * <p>Without state; from any thread.
 */
@NonNullByDefault
package org.telecontrol.link.j60870.internal.asdu;

import org.eclipse.jdt.annotation.NonNullByDefault;
