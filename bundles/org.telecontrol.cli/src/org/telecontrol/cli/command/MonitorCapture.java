/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.telecontrol.capture.CaptureWriter;
import org.telecontrol.capture.LiveCapture;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.output.FileTrouble;
import org.telecontrol.cli.output.Messages;
import org.telecontrol.live.Sessions;

/** Records the traffic of sessions in a file until it is closed. */
final class MonitorCapture implements Closeable {

    private final LiveCapture capture;
    private final Runnable untap;
    private final Messages messages;

    private MonitorCapture(LiveCapture capture, Runnable untap, Messages messages) {
        this.capture = capture;
        this.untap = untap;
        this.messages = messages;
    }

    /** @throws CommandFailure when the file cannot be written */
    static MonitorCapture of(Sessions sessions, Path file, Messages messages) {
        try {
            var writer = new CaptureWriter(new BufferedOutputStream(Files.newOutputStream(file)));
            var capture = new LiveCapture(writer);
            return new MonitorCapture(capture, sessions.tap((rtu, link, apdu) -> capture.take(link, apdu, rtu)),
                    messages);
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileTrouble.words(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        untap.run();
        capture.close();
        if (capture.leftOut() > 0) {
            messages.line(capture.leftOut() + " APDUs are not in the capture: the disk was too slow");
        }
    }
}
