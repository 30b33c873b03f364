/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.telecontrol.dsl.StationStandaloneSetup;

import com.google.inject.Inject;

/** Finds the files of the language below a folder; hidden folders, such as those of version control, are left out. */
@NonNullByDefault({})
class StationFilesOnly implements IFileSystemScanner {

    @Inject
    private UriExtensions uris;

    @Override
    public void scan(URI root, IAcceptor<URI> found) {
        var folder = Path.of(root.toFileString());
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {

                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isOfLanguage(file.toString())) {
                        found.accept(uris.toUri(file.toUri().toString()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // a folder that went away has no files
        }
    }

    static boolean isOfLanguage(String name) {
        return name.endsWith('.' + StationStandaloneSetup.EXTENSION);
    }
}
