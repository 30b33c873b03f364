/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.dsl.naming.Mention;
import org.telecontrol.dsl.naming.OtherFiles;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

import com.google.inject.Inject;

/** Each typical is used, in this file or in another one. */
public class UnusedTypicalRule extends Rules {

    @Inject
    private OtherFiles otherFiles;

    @Check
    public void typicals(Configuration configuration) {
        Set<Typical> used = new HashSet<>();
        configuration.getElements().stream().filter(Rtu.class::isInstance).map(Rtu.class::cast)
                .flatMap(rtu -> rtu.getStations().stream()).flatMap(station -> station.getElements().stream())
                .filter(TypicalUse.class::isInstance)
                .forEach(use -> used.add(((TypicalUse) use).getTypical()));
        for (var element : configuration.getElements()) {
            if (element instanceof Typical typical && typical.getName() != null && !used.contains(typical)
                    && otherFiles.mentioning(typical.eResource(), Mention.TYPICAL, typical.getName()).isEmpty()) {
                report(IssueCodes.UNUSED_TYPICAL, typical, NAMED_ELEMENT__NAME, "Nobody uses the typical "
                        + typical.getName());
            }
        }
    }
}
