/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.Endpoint;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.SessionOptions;

import picocli.CommandLine.Option;

/** Where a command connects to, once and for what it is told to do only. */
final class Destination {

    @Option(names = "--to", paramLabel = "HOST:PORT", converter = HostPort.class, description = "Connects there instead of to the configured endpoint.")
    private @Nullable Endpoint to;

    SessionOptions options() {
        var options = SessionOptions.DEFAULT.withReconnect(ReconnectPolicy.NEVER).withPlans(false)
                .withPasswords(new EnvironmentPasswords());
        var endpoint = to;
        return endpoint == null ? options : options.to(endpoint);
    }
}
