/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.util.List;

import org.telecontrol.iec104.InformationObject;

/**
 * How the transfer of a file, or the call of a directory, ended.
 *
 * @param isDone whether everything arrived
 * @param words why it is not done, for people; empty when it is
 * @param octets the file that was read; empty otherwise
 * @param directory the entries that were called, with the addresses of their files; empty otherwise
 */
public record FileOutcome(boolean isDone, String words, byte[] octets, List<InformationObject> directory) {

    public FileOutcome {
        directory = List.copyOf(directory);
    }
}
