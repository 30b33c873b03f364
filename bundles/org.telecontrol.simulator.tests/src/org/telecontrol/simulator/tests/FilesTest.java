/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.live.FileOutcome;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.testkit.stations.RtuBuilder;

/** Files between a session and a simulated RTU, over loopback. */
@Timeout(60)
class FilesTest {

    private static final FileAddress RECORD = new FileAddress(1, 3000, 2);

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final Sessions sessions = Sessions.over(links);
    private final Simulation simulation;
    private final SimulatedRtu simulated;
    private final Session session;
    private final List<LiveEvent.FileProgress> progress = Collections.synchronizedList(new ArrayList<>());

    FilesTest() throws Exception {
        var rtu = new RtuBuilder("NORTH").station(1).point("U", TypeIdentification.M_ME_NC_1, 100).build();
        simulation = Simulator.over(links).start(List.of(rtu),
                SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(0));
        simulated = simulation.rtus().getFirst();
        sessions.listen(event -> {
            if (event instanceof LiveEvent.FileProgress step) {
                progress.add(step);
            }
        });
        try (var stream = sessions.stream(100, LiveStream.WhenFull.DROP_OLDEST)) {
            session = sessions.open(rtu, SessionOptions.DEFAULT.withReconnect(ReconnectPolicy.NEVER).withPlans(false)
                    .to(simulated.endpoint()));
            while (!(stream.poll(Duration.ofSeconds(20)) instanceof LiveEvent.ConnectPlanEnded)) {
                assertFalse(session.status().state().isEnded(), session.status().toString());
            }
        }
    }

    @AfterEach
    void stop() throws Exception {
        sessions.closeAll().get(20, TimeUnit.SECONDS);
        simulation.close();
    }

    private static FileOutcome await(CompletableFuture<FileOutcome> outcome) throws Exception {
        return outcome.get(20, TimeUnit.SECONDS);
    }

    private static byte[] octets(int length) {
        var octets = new byte[length];
        new Random(length).nextBytes(octets);
        return octets;
    }

    @Test
    void aFileIsReadWithProgress() throws Exception {
        simulated.putFile(RECORD, octets(50_000));
        var outcome = await(session.files().read(RECORD));
        assertTrue(outcome.isDone(), outcome.words());
        assertArrayEquals(octets(50_000), outcome.octets());
        assertEquals(List.of(16_384, 32_768, 49_152, 50_000),
                progress.stream().map(LiveEvent.FileProgress::done).toList());
    }

    @Test
    void aFileIsWrittenAndAnotherOneAfterIt() throws Exception {
        var first = session.files().write(RECORD, octets(20_000));
        var second = session.files().write(new FileAddress(1, 3001, 1), octets(0));
        assertTrue(await(first).isDone(), await(first).words());
        assertTrue(await(second).isDone(), await(second).words());
        assertArrayEquals(octets(20_000), simulated.file(RECORD).orElseThrow());
    }

    @Test
    void theDirectoryNamesEveryFile() throws Exception {
        for (int file = 1; file <= 40; file++) {
            simulated.putFile(new FileAddress(1, 3000 + file, file), octets(file));
        }
        var outcome = await(session.files().directory(1, 0));
        assertTrue(outcome.isDone(), outcome.words());
        assertEquals(40, outcome.directory().size());
        var last = (DirectoryEntry) outcome.directory().getLast().element();
        assertEquals(40, last.length());
        assertEquals(3040, outcome.directory().getLast().ioa());
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        assertEquals("the other station does not offer the file", await(session.files().read(RECORD)).words());
        assertEquals("there are no such files, or no directory of them (unknown information object address)",
                await(session.files().directory(1, 0)).words());
    }

    @Test
    void aLostConnectionEndsTheTransfer() throws Exception {
        session.close().get(20, TimeUnit.SECONDS);
        assertEquals("not connected", await(session.files().read(RECORD)).words());
    }
}
