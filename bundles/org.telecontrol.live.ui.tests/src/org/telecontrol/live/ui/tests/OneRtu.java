/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.telecontrol.link.LinkException;

/** The Live view with one simulated RTU, NORTH, which is started and has told its values. */
abstract class OneRtu {

    final LiveSystem system = new LiveSystem();
    final LivePage page = new LivePage();
    private final int port;

    OneRtu(int port) {
        this.port = port;
    }

    @BeforeEach
    void connect() throws LinkException {
        var rtu = Grid.small("NORTH", port);
        system.simulate(rtu, 0.001);
        system.connect(rtu);
        page.awaitState(0, "started");
        page.awaitRows(3);
        page.awaitCell(1, "Quality", "good");
        page.awaitProcedure(0, "general interrogation of station 1: done");
    }

    @AfterEach
    void tidyUp() {
        page.view.close();
        system.close();
    }
}
