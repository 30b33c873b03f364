/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.telecontrol.exchange.source.Fetch;
import org.telecontrol.exchange.source.ImportSource;
import org.telecontrol.exchange.yaml.YamlMap;

/**
 * A program of the user's that prints rows:
 *
 * <pre>
 * source: script
 * command: [./points.sh, EAST]
 * endpoint: grid.example.org
 * user: reader
 * timeout: 120
 * </pre>
 */
public final class ScriptSource implements ImportSource {

    @Override
    public String id() {
        return "script";
    }

    @Override
    public String name() {
        return "What a program prints, as CSV or JSON";
    }

    @Override
    public Fetch prepare(YamlMap settings, Path folder) {
        settings.required("source");
        var command = settings.texts("command");
        if (command.isEmpty() || command.getFirst().isBlank()) {
            settings.mistake("command", "\"command\" is the program and its arguments: [./points.sh, EAST]");
        }
        var program = command.isEmpty() ? "" : command.getFirst();
        return new ScriptFetch(inFolder(command, program, folder), folder, settings.text("endpoint", ""), program);
    }

    /** A program named with a path is found from the description's folder, any other on the search path. */
    private static List<String> inFolder(List<String> command, String program, Path folder) {
        var found = new ArrayList<>(command);
        if (program.contains("/") || program.contains("\\")) {
            found.set(0, folder.resolve(program).normalize().toString());
        }
        return found;
    }
}
