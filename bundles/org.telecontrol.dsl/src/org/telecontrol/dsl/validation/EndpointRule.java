/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.ENDPOINT__HOST;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.dsl.naming.Mention;
import org.telecontrol.dsl.naming.OtherFiles;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.Rtu;

import com.google.inject.Inject;

/** An endpoint leads to one RTU, which names it once. */
public class EndpointRule extends Rules {

    @Inject
    private OtherFiles otherFiles;

    @Check
    public void endpoints(Configuration configuration) {
        Map<String, @Nullable Rtu> taken = new HashMap<>();
        for (var element : configuration.getElements()) {
            if (element instanceof Rtu rtu) {
                for (var endpoint : rtu.getEndpoints()) {
                    if (endpoint.getHost() != null) {
                        single(rtu, endpoint, taken);
                    }
                }
            }
        }
    }

    private void single(Rtu rtu, Endpoint endpoint, Map<String, @Nullable Rtu> taken) {
        var address = Mention.endpoint(endpoint);
        var other = taken.putIfAbsent(address, rtu);
        if (other == rtu) {
            report(IssueCodes.SHARED_ENDPOINT, endpoint, ENDPOINT__HOST, address + " is an endpoint of "
                    + rtu.getName() + " already");
        } else if (other != null) {
            report(IssueCodes.SHARED_ENDPOINT, endpoint, ENDPOINT__HOST, address + " is the endpoint of "
                    + other.getName() + " as well");
        } else {
            otherFiles.mentioning(rtu.eResource(), Mention.ENDPOINT, address)
                    .ifPresent(file -> report(IssueCodes.SHARED_ENDPOINT, endpoint, ENDPOINT__HOST, address
                            + " is the endpoint of an RTU in " + file.lastSegment() + " as well"));
        }
    }
}
