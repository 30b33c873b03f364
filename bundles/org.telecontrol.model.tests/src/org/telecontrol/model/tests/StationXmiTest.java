/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.xmi.StationXmiResourceFactory;

class StationXmiTest {

    private final DemoGrid grid = new DemoGrid();

    @Test
    void whatWasWrittenIsRead() throws IOException {
        LinkProfile link = StationFactory.eINSTANCE.createLinkProfile();
        link.setName("slow");
        link.setT1(Duration.ofMillis(15500));
        grid.configuration.getElements().add(link);
        grid.rtu.setLink(link);
        grid.voltage.getToleratedQuality().add(QualityFlag.NOT_TOPICAL);

        String text = write(grid.configuration);
        assertTrue(text.contains("type=\"M_DP_TB_1\""), text);
        assertTrue(text.contains("t1=\"15500ms\""), text);
        assertTrue(text.contains("not-topical"), text);
        Configuration read = read(text);
        assertTrue(EcoreUtil.equals(grid.configuration, read));
        assertEquals(text, write(read), "stable");
    }

    @Test
    void timersHaveTheStandardsDefaults() {
        LinkProfile link = StationFactory.eINSTANCE.createLinkProfile();
        assertEquals("12 8 PT30S PT15S PT10S PT20S", link.getK() + " " + link.getW() + " " + link.getT0() + " "
                + link.getT1() + " " + link.getT2() + " " + link.getT3());
    }

    private static Resource resource() {
        var files = new ResourceSetImpl();
        StationXmiResourceFactory.register(files);
        return files.createResource(URI.createURI("memory:/a.xmi"));
    }

    private static String write(Configuration configuration) throws IOException {
        Resource resource = resource();
        resource.getContents().add(configuration);
        var out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Configuration read(String text) throws IOException {
        Resource resource = resource();
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return (Configuration) resource.getContents().getFirst();
    }
}
