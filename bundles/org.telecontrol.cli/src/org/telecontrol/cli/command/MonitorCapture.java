/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.capture.CaptureWriter;
import org.telecontrol.capture.LiveCapture;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.live.Sessions;

/** Records the traffic of sessions until it is closed. The file is begun with the first APDU and not touched before. */
final class MonitorCapture implements Closeable {

    private final Context context;
    private final Path file;
    private final Runnable untap;
    private @Nullable LiveCapture capture;

    private MonitorCapture(Context context, Path file, Sessions sessions) {
        this.context = context;
        this.file = file;
        this.untap = sessions.tap((rtu, link, apdu) -> capture().take(link, apdu, rtu));
    }

    /**
     * @param named the file as the user named it
     * @throws CommandFailure when it cannot be written
     */
    static MonitorCapture of(Context context, Path named, Sessions sessions) {
        return new MonitorCapture(context, OutputFile.growing(context, named), sessions);
    }

    private synchronized LiveCapture capture() {
        var begun = capture;
        if (begun == null) {
            begun = begin();
            capture = begun;
        }
        return begun;
    }

    private LiveCapture begin() {
        try {
            return new LiveCapture(new CaptureWriter(
                    new BufferedOutputStream(new LateFile(file, context.stop()::request))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        untap.run();
        synchronized (this) {
            if (capture != null) {
                end(capture);
            }
        }
    }

    private void end(LiveCapture begun) throws IOException {
        begun.close();
        if (begun.leftOut() > 0) {
            context.messages().line(begun.leftOut() + " APDUs are not in the capture: the disk was too slow");
        }
    }
}
