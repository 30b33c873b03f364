/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.capture.CaptureReader;
import org.telecontrol.capture.CaptureWriter;
import org.telecontrol.capture.LiveCapture;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.link.Link;
import org.telecontrol.link.ObservedApdu;
import org.telecontrol.link.TrafficObserver;

/** Records traffic until it is closed. The file is begun with the first APDU and not touched before. */
final class Recording implements TrafficObserver, Closeable {

    private final Context context;
    private final Path file;
    private final boolean connects;
    private @Nullable LiveCapture capture;
    private boolean closed;

    private Recording(Context context, Path file, boolean connects) {
        this.context = context;
        this.file = file;
        this.connects = connects;
    }

    /**
     * @param named the file as the user named it
     * @param connects whether this program connects, rather than its peers
     * @throws CommandFailure when it cannot be written, or holds something else than a capture
     */
    static Recording of(Context context, Path named, boolean connects) throws IOException {
        var file = OutputFile.growing(context, named);
        if (Files.isRegularFile(file) && Files.size(file) > 0 && !CaptureReader.isCapture(file)) {
            throw CommandFailure.usage(named + " is no capture and is not overwritten by one");
        }
        return new Recording(context, file, connects);
    }

    @Override
    public void observe(String rtu, Link link, ObservedApdu apdu) {
        var taking = capture();
        if (taking != null) {
            taking.take(link, apdu, rtu);
        }
    }

    private synchronized @Nullable LiveCapture capture() {
        if (capture == null && !closed) {
            capture = begin();
        }
        return capture;
    }

    private LiveCapture begin() {
        try {
            return new LiveCapture(new CaptureWriter(
                    new BufferedOutputStream(new LateFile(file, context.stop()::request)), connects));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (capture != null) {
            end(capture);
        }
    }

    private void end(LiveCapture begun) throws IOException {
        begun.close();
        if (begun.leftOut() > 0) {
            context.messages().line(begun.leftOut() + " APDUs are not in the capture: the disk was too slow");
        }
    }
}
