/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.ASDUAddress;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.InformationObjectAddress;
import org.eclipse.neoscada.protocol.iec60870.asdu.types.Value;
import org.eclipse.neoscada.protocol.iec60870.server.data.model.BackgroundModel;
import org.eclipse.neoscada.protocol.iec60870.server.data.model.ChangeDataModel;
import org.eclipse.neoscada.protocol.iec60870.server.data.model.ChangeModel;
import org.eclipse.neoscada.protocol.iec60870.server.data.model.WriteModel;

/** The points of a NeoSCADA server, with the commands it was given. The library says nothing about null. */
@NonNullByDefault({})
final class NeoScadaModel extends ChangeDataModel {

    private final int station;
    private final BlockingQueue<String> commands = new LinkedBlockingQueue<>();

    NeoScadaModel(int station) {
        super("neoscada");
        this.station = station;
    }

    /** Changes a value and reports it. */
    void set(int ioa, Value<?> value) {
        notifyDataChange(ASDUAddress.valueOf(station), InformationObjectAddress.valueOf(ioa), value, true);
    }

    /** The next command that it was given; waits for it. */
    String command() throws InterruptedException {
        return commands.take();
    }

    @Override
    protected ChangeModel createChangeModel() {
        return makeInstantChangeModel();
    }

    @Override
    protected BackgroundModel createBackgroundModel() {
        return makeDefaultBackgroundModel();
    }

    @Override
    protected WriteModel createWriteModel() {
        return new WriteModel() {

            @Override
            public Action prepareCommand(Request<Boolean> request) {
                return note(request);
            }

            @Override
            public Action prepareSetpointFloat(Request<Float> request) {
                return note(request);
            }

            @Override
            public Action prepareSetpointScaled(Request<Short> request) {
                return note(request);
            }

            private Action note(Request<?> request) {
                return () -> {
                    commands.add("%d %s type %d".formatted(request.getAddress().getAddress(), request.getValue(),
                            request.getType()));
                    return CompletableFuture.completedFuture(null);
                };
            }
        };
    }
}
