/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.host.index.ProjectIndex;

/** Which files are checked again when one is saved. */
class DependentFilesTest {

    private static final String BAY = "typical Bay { point U M_ME_NC_1 +0 \"Voltage\" unit \"kV\" }\n";
    private static final String NORTH = "rtu NORTH at \"192.0.2.1\" { station 1 { use Bay F01 from 100 } }\n";

    @TempDir
    private Path folder = Path.of("");

    private final ProjectIndex index = new ProjectIndex();

    @Test
    void anAddressOfATypicalConcernsWhereItIsUsed() throws IOException {
        assertEquals(List.of("bay.station", "north.station"), checkedAfter(BAY.replace("+0", "+1")));
    }

    @Test
    void whatPeopleReadConcernsNoOtherFile() throws IOException {
        assertEquals(List.of("bay.station"), checkedAfter(BAY.replace("Voltage", "Voltage L1")));
        assertEquals(List.of("bay.station"), checkedAfter(BAY.replace("kV", "V")));
    }

    private List<String> checkedAfter(String change) throws IOException {
        index.build(Set.of(write("bay.station", BAY), write("north.station", NORTH)), Set.of(),
                CancelIndicator.NullImpl);
        return index.build(Set.of(write("bay.station", change)), Set.of(), CancelIndicator.NullImpl).findings().keySet()
                .stream()
                .map(URI::lastSegment).sorted().toList();
    }

    private URI write(String name, String text) throws IOException {
        return URI.createFileURI(Files.writeString(folder.resolve(name), text).toString());
    }
}
