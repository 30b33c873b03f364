/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870;

import org.osgi.service.component.annotations.Component;
import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.internal.tcp.TcpLinks;

/** Links over TCP and TLS. */
@Component(service = LinkProvider.class)
public final class J60870LinkProvider implements LinkProvider {

    private final TcpLinks links;

    /** Uses the machine's time. */
    public J60870LinkProvider() {
        this(LinkClock.system());
    }

    public J60870LinkProvider(LinkClock clock) {
        links = new TcpLinks(clock);
    }

    @Override
    public ControllingStation connect(Endpoint endpoint, LinkSettings settings, LinkListener listener) {
        return links.connect(endpoint, settings, listener);
    }

    @Override
    public ApduDecoder decoder(LinkSettings settings) {
        return links.decoder(settings);
    }

    @Override
    public ControlledStation listen(Endpoint local, LinkSettings settings, ControlledStationListener listener)
            throws LinkException {
        return links.listen(local, settings, listener);
    }
}
