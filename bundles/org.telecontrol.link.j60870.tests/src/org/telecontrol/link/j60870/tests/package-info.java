/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tests of the link from the octets of an ASDU to foreign stacks: the codec against octets written down from the
 * standard, the session on a clock that is moved by hand, links over real sockets against each other, against peers
 * that break the rules, and against Eclipse NeoSCADA.
 */
@NonNullByDefault
package org.telecontrol.link.j60870.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
