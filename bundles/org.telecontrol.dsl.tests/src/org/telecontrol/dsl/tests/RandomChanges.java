/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.Typical;

/** Changes of a configuration as an import makes them: elements added, moved, described anew. */
final class RandomChanges {

    private final Random random;
    private int added;

    private RandomChanges(long seed) {
        random = new Random(seed);
    }

    static RandomChanges of(long seed) {
        return new RandomChanges(seed);
    }

    void apply(Configuration configuration) {
        for (var element : configuration.getElements()) {
            switch (element) {
                case Rtu rtu -> rtu.getStations().forEach(station -> change(station.getElements()));
                case Typical typical -> typical.getElements().stream().filter(point -> random.nextBoolean())
                        .forEach(point -> point.setDescription("changed"));
                default -> random.nextBoolean();
            }
        }
        var rtu = StationFactory.eINSTANCE.createRtu();
        rtu.setName("Added");
        configuration.getElements().add(random.nextInt(configuration.getElements().size() + 1), rtu);
    }

    private void change(EList<StationElement> elements) {
        if (elements.size() > 1 && random.nextBoolean()) {
            elements.move(random.nextInt(elements.size()), random.nextInt(elements.size()));
        }
        var point = StationFactory.eINSTANCE.createPoint();
        point.setName("Added" + added++);
        point.setType(TypeIdentification.M_ME_NC_1);
        point.setAddress(added);
        elements.add(random.nextInt(elements.size() + 1), point);
    }
}
