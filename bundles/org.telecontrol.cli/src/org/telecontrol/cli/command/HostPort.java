/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.link.Endpoint;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code HOST:PORT}; the port may be left out, an IPv6 address stands in brackets. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class HostPort implements ITypeConverter<Endpoint> {

    @Override
    public Endpoint convert(String text) {
        int colon = text.lastIndexOf(':');
        boolean hasPort = colon >= 0 && text.indexOf(']', colon) < 0 && (text.indexOf(':') == colon || bracketed(text));
        var host = hasPort ? text.substring(0, colon) : text;
        try {
            int port = hasPort ? Integer.parseInt(text.substring(colon + 1)) : Endpoint.DEFAULT_PORT;
            return new Endpoint(bracketed(host) ? host.substring(1, host.length() - 1) : host, checked(port));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is not HOST:PORT with a port from 1 to 65535");
        }
    }

    private static boolean bracketed(String host) {
        return host.startsWith("[") && host.indexOf(']') > 0;
    }

    private static int checked(int port) {
        if (port < 1) {
            throw new IllegalArgumentException("A port is 1 to 65535");
        }
        return port;
    }
}
