/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.TlsSettings;
import org.telecontrol.model.values.FilesOfModel;

/** The key and trust stores that link profiles refer to. */
public final class TlsStores {

    private TlsStores() {}

    /** The stores that connecting to an RTU opens; none when it is connected without TLS. */
    public static List<Path> of(Rtu rtu) {
        var stores = new ArrayList<Path>();
        if (rtu.getLink() instanceof LinkProfile profile && profile.getTls() instanceof TlsSettings tls) {
            for (var store : Arrays.asList(tls.getKeyStore(), tls.getTrustStore())) {
                var path = path(profile, store);
                if (path != null && !stores.contains(path)) {
                    stores.add(path);
                }
            }
        }
        return stores;
    }

    /** Where a store is: its path is relative to the file that the profile is in. Null for none. */
    public static @Nullable Path path(LinkProfile profile, @Nullable String store) {
        return FilesOfModel.resolveNamed(profile, store);
    }
}
