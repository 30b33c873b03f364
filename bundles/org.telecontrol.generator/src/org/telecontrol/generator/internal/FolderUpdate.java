/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Replaces files of a folder, all or none: they are staged beside their places first and then moved. */
public final class FolderUpdate implements Closeable {

    private record Replaced(Path place, @Nullable Path backup) {}

    private final Path folder;
    private final Path workplace;
    private final Map<String, Path> staged = new LinkedHashMap<>();
    private final Deque<Replaced> replaced = new ArrayDeque<>();

    public FolderUpdate(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.workplace = Files.createTempDirectory(this.folder, ".generating");
    }

    public void stage(String path, byte[] content) throws IOException {
        var file = workplace.resolve(staged.size() + ".new");
        Files.write(file, content);
        staged.put(path, file);
    }

    /** Moves everything to its place; when that fails, what was there before is there again. */
    public void commit() throws IOException {
        try {
            for (var file : staged.entrySet()) {
                replace(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    private void replace(Path place, Path content) throws IOException {
        Files.createDirectories(place.getParent());
        if (Files.exists(place)) {
            var backup = workplace.resolve(replaced.size() + ".old");
            Files.move(place, backup);
            replaced.push(new Replaced(place, backup));
        } else {
            replaced.push(new Replaced(place, null));
        }
        Files.move(content, place);
    }

    private void rollBack(Exception reason) {
        for (var file : replaced) {
            try {
                var backup = file.backup();
                if (backup == null) {
                    Files.deleteIfExists(file.place());
                } else {
                    Files.move(backup, file.place(), StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (var left = Files.walk(workplace)) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
