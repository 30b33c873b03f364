/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout this build runs in. */
final class Checkout {
    private Checkout() {}

    static Path root() {
        String root = System.getProperty("telecontrol.root");
        if (root == null) {
            throw new IllegalStateException("The build sets the system property telecontrol.root to the checkout.");
        }
        return Path.of(root);
    }

    static List<Bundle> bundles() {
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(
                    Bundle::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hand-written Java files: those under {@code src}, never under {@code src-gen}. */
    static List<JavaFile> handWritten() {
        return bundles().stream().flatMap(bundle -> javaFiles(bundle.folder().resolve("src"))).toList();
    }

    private static Stream<JavaFile> javaFiles(Path sources) {
        if (!Files.isDirectory(sources)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(
                    JavaFile::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record JavaFile(Path path, String text) {
        static JavaFile read(Path path) {
            try {
                return new JavaFile(path, Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String type() {
            String file = path.getFileName().toString();
            return file.substring(0, file.length() - ".java".length());
        }

        @Override
        public String toString() {
            return root().relativize(path).toString();
        }
    }
}
