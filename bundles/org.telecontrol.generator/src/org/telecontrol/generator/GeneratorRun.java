/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.telecontrol.exchange.Progress;
import org.telecontrol.model.files.FileChanges;

/** One run of a generator: what it made, and what to do with it. */
public final class GeneratorRun {

    private final GeneratedFiles files;

    private GeneratorRun(GeneratedFiles files) {
        this.files = files;
    }

    /** Runs a generator; nothing is written yet. */
    public static GeneratorRun of(Generator generator, GeneratorInput input, Progress progress) {
        var files = new GeneratedFiles();
        generator.generate(input, files, progress);
        return new GeneratorRun(files);
    }

    public GeneratedFiles files() {
        return files;
    }

    /**
     * The files of a folder that are missing or not what would be written, relative to it, with slashes. Empty when the
     * folder is up to date.
     */
    public List<String> stale(Path folder) throws IOException {
        var stale = new ArrayList<String>();
        for (var file : files.contents().entrySet()) {
            var path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                stale.add(file.getKey());
            }
        }
        return stale;
    }

    /**
     * Writes what is stale into a folder, which is created if it is not there: all of it, or, when something goes
     * wrong, nothing. Other files stay as they are.
     *
     * @return the files written, relative to the folder
     */
    public List<String> write(Path folder) throws IOException {
        var stale = stale(folder);
        try (var changes = new FileChanges()) {
            for (var path : stale) {
                var file = folder.toAbsolutePath().resolve(path);
                Files.createDirectories(file.getParent());
                changes.put(file, stream -> stream.write(files.contents().getOrDefault(path, new byte[0])));
            }
            changes.commit();
        }
        return stale;
    }
}
