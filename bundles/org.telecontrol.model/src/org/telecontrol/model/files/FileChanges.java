/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Files that change together, all or none. What they are to hold is written beside them first; committing moves all of
 * it to its place. Closing takes away what was not committed.
 */
public final class FileChanges implements Closeable {

    /**
     * @param part what will be moved to the target
     * @param before where it is kept what the target was
     */
    private record Change(Path target, Path part, Path before) {}

    private final List<Change> changes = new ArrayList<>();
    private final Deque<Path> folders = new ArrayDeque<>();

    /** Writes text in UTF-8. */
    public void put(Path file, String text) throws IOException {
        put(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes what a file is to hold. Through a symbolic link the file behind it is changed.
     *
     * @throws NoSuchFileException when its folder is not there
     */
    public void put(Path file, WholeFile.Content content) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        var part = beside(target, ".part");
        changes.add(new Change(target, part, beside(target, ".before")));
        write(part, content, file);
        keepPermissions(target, part);
    }

    /**
     * The same, unless the file holds that already.
     *
     * @return whether it will be changed
     */
    public boolean putIfDifferent(Path file, WholeFile.Content content) throws IOException {
        put(file, content);
        var change = changes.getLast();
        if (!Files.exists(change.target()) || Files.mismatch(change.part(), change.target()) >= 0) {
            return true;
        }
        changes.removeLast();
        Files.delete(change.part());
        return false;
    }

    /** Makes a folder for files that are put into it, if it is not there; closing takes it away when it is empty. */
    public void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            folders.push(folder);
        }
    }

    private static void write(Path part, WholeFile.Content content, Path file) throws IOException {
        try (var stream = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
            content.writeTo(stream);
        } catch (UncheckedIOException e) {
            throw FileFailure.of(e.getCause(), file);
        } catch (IOException e) {
            throw FileFailure.of(e, file);
        }
    }

    /** Not a temporary file of the platform's: that could not be moved in one step, nor be read by others. */
    private static Path beside(Path target, String extension) {
        return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + System.nanoTime() + extension);
    }

    private static void keepPermissions(Path target, Path part) throws IOException {
        var view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** Moves everything to its place; when that fails, what was there before is there again. */
    public void commit() throws IOException {
        Deque<Change> done = new ArrayDeque<>();
        try {
            if (changes.size() > 1) {
                keepWhatIsThere();
            }
            for (var change : changes) {
                move(change.part(), change.target());
                done.push(change);
            }
        } catch (IOException | RuntimeException e) {
            done.forEach(change -> restore(change, e));
            throw e;
        }
    }

    private void keepWhatIsThere() throws IOException {
        for (var change : changes) {
            if (Files.exists(change.target())) {
                Files.copy(change.target(), change.before(), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void move(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void restore(Change change, Exception reason) {
        try {
            if (Files.exists(change.before())) {
                move(change.before(), change.target());
            } else {
                Files.deleteIfExists(change.target());
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (var change : changes) {
            Files.deleteIfExists(change.part());
            Files.deleteIfExists(change.before());
        }
        for (var folder : folders) {
            deleteIfEmpty(folder);
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // it is needed
        }
    }
}
