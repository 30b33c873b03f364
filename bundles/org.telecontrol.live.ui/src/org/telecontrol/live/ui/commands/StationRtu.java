/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.telecontrol.model.station.Rtu;

/**
 * An RTU that a file in the workspace declares.
 *
 * @param file where it is declared
 */
record StationRtu(IFile file, Rtu rtu) {

    String name() {
        return String.valueOf(rtu.getName());
    }

    /** Host and port of each endpoint. */
    String endpoints() {
        return rtu.getEndpoints().stream().map(endpoint -> endpoint.getHost() + ":" + endpoint.getPort())
                .collect(Collectors.joining(", "));
    }
}
