/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.stream.Collectors;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;

/** Finds layouts by what the user calls them. */
final class Layouts {

    private Layouts() {}

    /** @throws CommandFailure when there is no such layout */
    static LayoutProfile find(String id) {
        return LayoutProfiles.find(id).orElseThrow(() -> CommandFailure.usage("There is no layout profile '" + id
                + "'; there are "
                + LayoutProfiles.all().stream().map(LayoutProfile::id).collect(Collectors.joining(", "))));
    }
}
