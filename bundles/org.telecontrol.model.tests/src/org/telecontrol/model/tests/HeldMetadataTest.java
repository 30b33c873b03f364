/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.telecontrol.model.points.HeldMetadata;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.StationPackage;

class HeldMetadataTest {

    private final InformationObject point = StationFactory.eINSTANCE.createPoint();

    @Test
    void entriesAreThereWhenTheyAreAskedFor() {
        HeldMetadata.give(point, List.of("Family", "Site"), "Switchgear", "");
        assertTrue(point.eIsSet(StationPackage.Literals.ANNOTATED__METADATA));
        assertEquals(List.of("Family=Switchgear", "Site="), texts(point));
        assertSame(point, point.getMetadata().getFirst().eContainer());
        assertSame(point.getMetadata().getFirst(), point.getMetadata().getFirst());
        assertEquals(2, point.eContents().size());
    }

    @Test
    void objectsAreTheSameHoweverTheyWereGivenTheirs() {
        HeldMetadata.give(point, List.of("Family"), "Switchgear");
        var other = StationFactory.eINSTANCE.createPoint();
        var entry = StationFactory.eINSTANCE.createMetadataEntry();
        entry.setKey("Family");
        entry.setValue("Switchgear");
        other.getMetadata().add(entry);
        assertTrue(EcoreUtil.equals(EcoreUtil.copy(point), other));
    }

    @Test
    void makingEntriesIsNoChange() {
        var told = new ArrayList<@Nullable Notification>();
        point.eAdapters().add(new AdapterImpl() {

            @Override
            public void notifyChanged(@Nullable Notification change) {
                told.add(change);
            }
        });
        HeldMetadata.give(point, List.of("Family"), "Switchgear");
        assertEquals(1, point.getMetadata().size());
        assertEquals(List.of(), told);
        point.getMetadata().clear();
        assertEquals(1, told.size());
        assertFalse(point.eIsSet(StationPackage.Literals.ANNOTATED__METADATA));
    }

    @Test
    void commandsHoldThemToo() {
        var command = StationFactory.eINSTANCE.createCommand();
        HeldMetadata.give(command, List.of("Family"), "Switchgear");
        assertEquals(List.of("Family=Switchgear"), texts(command));
    }

    @Test
    void textsAreReadWithoutEntries() {
        HeldMetadata.give(point, List.of("Family", "Site"), "Switchgear", "A");
        assertFalse(HeldMetadata.isEmpty(point));
        var shown = HeldMetadata.texts(point);
        assertEquals("[Family=Switchgear, Site=A]", shown.toString());
        assertThrows(IllegalStateException.class, () -> HeldMetadata.give(point, List.of("Site"), "A"));
        point.getMetadata().getFirst().setValue("Cables");
        assertEquals("[Family=Cables, Site=A]", HeldMetadata.texts(point).toString());
        assertEquals("[Family=Switchgear, Site=A]", shown.toString());
    }

    @Test
    void thereIsAValueForEachKey() {
        assertThrows(IllegalArgumentException.class, () -> HeldMetadata.give(point, List.of("Family", "Site"), "A"));
        assertTrue(HeldMetadata.isEmpty(point));
        assertEquals(List.of(), HeldMetadata.texts(StationFactory.eINSTANCE.createStation()));
    }

    @Test
    void onlyNewObjectsAreGivenAny() {
        HeldMetadata.give(point, List.of());
        HeldMetadata.give(point, List.of("Family"), "Switchgear");
        assertThrows(IllegalStateException.class, () -> HeldMetadata.give(point, List.of("Site"), "A"));
        assertEquals(List.of("Family=Switchgear"), texts(point));
        assertThrows(IllegalStateException.class, () -> HeldMetadata.give(point, List.of("Site"), "A"));
    }

    @Test
    void whoeverAsksAtTheSameTimeSeesTheSameEntries() throws Exception {
        for (int round = 0; round < 200; round++) {
            var shared = StationFactory.eINSTANCE.createPoint();
            HeldMetadata.give(shared, List.of("Family", "Site"), "Switchgear", "A");
            var start = new CyclicBarrier(2);
            var other = new FutureTask<EList<MetadataEntry>>(() -> {
                start.await();
                return shared.getMetadata();
            });
            Thread.ofPlatform().start(other);
            start.await();
            assertEquals(List.of("Family=Switchgear", "Site=A"), texts(shared));
            assertSame(shared.getMetadata(), other.get());
            assertEquals(2, other.get().size());
        }
    }

    private static List<String> texts(InformationObject object) {
        return object.getMetadata().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
    }
}
