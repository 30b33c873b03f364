/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.j60870;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openmuc.j60870.ASdu;
import org.openmuc.j60870.ClientConnectionBuilder;
import org.openmuc.j60870.Connection;
import org.openmuc.j60870.ConnectionEventListener;
import org.openmuc.j60870.ie.IeShortFloat;
import org.osgi.service.component.annotations.Component;
import org.telecontrol.bench.link.ForeignReader;

/** A connection of j60870 for each link, on its plain sockets and its own threads. */
@Component(service = ForeignReader.class)
public final class StockReader implements ForeignReader {

    private static final int K = 12;
    private static final int W = 8;
    private static final long PATIENCE_SECONDS = 300;

    /** Looks at each object. */
    @NonNullByDefault({})
    private record Counter(AtomicLong missing, DoubleAdder sum,
            CountDownLatch done) implements ConnectionEventListener {

        @Override
        public void newASdu(ASdu asdu) {
            long objects = 0;
            for (var object : asdu.getInformationObjects()) {
                for (var elements : object.getInformationElements()) {
                    sum.add(((IeShortFloat) elements[0]).getValue());
                    objects++;
                }
            }
            if (missing.addAndGet(-objects) <= 0) {
                done.countDown();
            }
        }

        @Override
        public void connectionClosed(@Nullable IOException cause) {
            // whoever waits sees that objects are missing
        }

        @Override
        public void dataTransferStateChanged(boolean stopped) {
            // nothing to do
        }
    }

    @Override
    public String name() {
        return "stock j60870";
    }

    @Override
    public void read(int port, int links, long objects) throws IOException, InterruptedException {
        var counter = new Counter(new AtomicLong(objects), new DoubleAdder(), new CountDownLatch(1));
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < links; i++) {
                var connection = new ClientConnectionBuilder(InetAddress.getLoopbackAddress()).setPort(port)
                        .setMaxNumOfOutstandingIPdus(K).setMaxUnconfirmedIPdusReceived(W).build();
                connections.add(connection);
                connection.setConnectionListener(counter);
                connection.startDataTransfer(counter);
            }
            if (!counter.done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("j60870 has not delivered " + counter.missing + " objects");
            }
        } finally {
            connections.forEach(Connection::close);
        }
    }
}
