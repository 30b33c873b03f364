/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source.internal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.source.Fetch;
import org.telecontrol.exchange.source.SourceRun;

/** Runs a program and takes its standard output for the list; its standard error is shown as it comes. */
final class ScriptFetch implements Fetch {

    private static final String ENDPOINT = "TELECONTROL_ENDPOINT";
    private static final String USER = "TELECONTROL_USER";
    private static final String SECRET = "TELECONTROL_SECRET";

    private static final Pattern SYSTEM_ERROR = Pattern.compile("error[:=] ?[0-9]+,? \\(?([^)]+)");
    private static final long MAX_OCTETS = 2L << 30;
    private static final int LOOK_AHEAD = 4096;

    private final List<String> command;
    private final Path folder;
    private final String endpoint;
    private final String named;

    ScriptFetch(List<String> command, Path folder, String endpoint, String named) {
        this.command = command;
        this.folder = folder;
        this.endpoint = endpoint;
        this.named = named;
    }

    @Override
    public String place() {
        return "script " + named + (endpoint.isEmpty() ? "" : " for " + endpoint);
    }

    @Override
    public void run(SourceRun run) throws IOException, InterruptedException {
        var process = start(run);
        run.onStop(() -> end(process));
        process.getOutputStream().close();
        var said = new LastLine();
        var listener = Thread.ofVirtual().start(() -> listen(process.getErrorStream(), run, said));
        try (var out = new BufferedInputStream(process.getInputStream(), LOOK_AHEAD)) {
            take(out, run);
        } catch (IOException e) {
            end(process);
            throw e;
        }
        int status = process.waitFor();
        listener.join();
        if (status != 0) {
            throw new SheetException(place() + " ended with " + status + said.sentence());
        }
    }

    private Process start(SourceRun run) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var environment = builder.environment();
        environment.put(ENDPOINT, endpoint);
        run.login().ifPresent(login -> {
            environment.put(USER, login.user());
            environment.put(SECRET, new String(login.secret()));
        });
        try {
            return builder.start();
        } catch (IOException e) {
            throw new SheetException(place() + " cannot be started: " + reason(e), e);
        }
    }

    /** The operating system's words, without the JDK's around them. */
    private static String reason(IOException failure) {
        var message = String.valueOf(failure.getMessage());
        var words = SYSTEM_ERROR.matcher(message);
        return words.find() ? words.group(1) : message;
    }

    private void take(InputStream out, SourceRun run) throws IOException {
        if (isJson(out)) {
            new JsonRows(place()).copy(out, run);
            return;
        }
        try (var list = Files.newOutputStream(run.list())) {
            long octets = 0;
            var buffer = new byte[1 << 16];
            for (int n = out.read(buffer); n >= 0; n = out.read(buffer)) {
                octets += n;
                if (octets > MAX_OCTETS) {
                    throw new SheetException(place() + " printed more than 2 GiB, which is no point list");
                }
                list.write(buffer, 0, n);
            }
        }
    }

    private static boolean isJson(InputStream out) throws IOException {
        out.mark(LOOK_AHEAD);
        int first;
        int looked = 0;
        do {
            first = out.read();
        } while (Character.isWhitespace(first) && ++looked < LOOK_AHEAD - 1);
        out.reset();
        return first == '[' || first == '{';
    }

    private static void listen(InputStream err, SourceRun run, LastLine said) {
        try (var lines = new BufferedReader(new InputStreamReader(err, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.take(line);
                run.tell(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
