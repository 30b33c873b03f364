/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.PasswordSource;
import org.telecontrol.link.TlsSettings;
import org.telecontrol.live.TlsStores;
import org.telecontrol.model.station.LinkProfile;

/** The link's parameters of a profile of the model. */
final class LinkProfiles {

    private LinkProfiles() {}

    static LinkSettings settings(LinkProfile profile, PasswordSource passwords) {
        return LinkSettings.DEFAULT.withWindows(profile.getK(), profile.getW())
                .withTimeouts(profile.getT0(), profile.getT1(), profile.getT2(), profile.getT3())
                .withFieldLengths(profile.getCauseOfTransmissionSize(), profile.getCommonAddressSize(),
                        profile.getInformationObjectAddressSize())
                .withOriginator(profile.getOriginatorAddress()).withTls(tls(profile, passwords));
    }

    private static @Nullable TlsSettings tls(LinkProfile profile, PasswordSource passwords) {
        var tls = profile.getTls();
        return tls == null
                ? null
                : new TlsSettings(TlsStores.path(profile, tls.getKeyStore()),
                        TlsStores.path(profile, tls.getTrustStore()), passwords, tls.isVerifyHostName(), false)
                        .withKeyAlias(tls.getKeyAlias());
    }
}
