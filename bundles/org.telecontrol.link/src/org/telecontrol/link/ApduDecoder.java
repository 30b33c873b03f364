/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/** Reads APDUs that were observed or recorded. Not safe for threads. */
@FunctionalInterface
public interface ApduDecoder {

    /** @param octets start octet, length, and as many octets as that says */
    DecodedApdu decode(byte[] octets);
}
