/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telecontrol.app.sample.SampleProject;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.testkit.log.NoErrorLogged;

@ExtendWith(NoErrorLogged.class)
class SampleTest {
    @Test
    void theSampleIsAValidConfigurationOfTwoRtus() throws CoreException, IOException {
        SampleProject.create(new NullProgressMonitor());
        Path file = Path.of(SampleProject.configuration().getLocationURI());
        var loaded = StationFiles.load(file);
        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of("NORTH", "SOUTH"), loaded.configuration(file).getElements().stream()
                .filter(Rtu.class::isInstance).map(Rtu.class::cast).map(Rtu::getName).toList());
    }

    @Test
    void pointListsLieBesideIt() throws CoreException {
        SampleProject.create(new NullProgressMonitor());
        assertTrue(SampleProject.project().getFile("east-points.csv").exists());
        assertTrue(SampleProject.project().getFile("east-points.xlsx").exists());
    }

    @Test
    void whatTheUserChangedStays() throws CoreException, IOException {
        SampleProject.create(new NullProgressMonitor());
        var file = SampleProject.project().getFile("east-points.csv");
        byte[] changed = {'x'};
        file.setContents(changed, true, false, new NullProgressMonitor());
        SampleProject.create(new NullProgressMonitor());
        try (var content = file.getContents()) {
            assertEquals("x", new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
        file.delete(true, new NullProgressMonitor());
        SampleProject.create(new NullProgressMonitor());
        assertTrue(file.exists(), "a file that is gone comes back");
    }
}
