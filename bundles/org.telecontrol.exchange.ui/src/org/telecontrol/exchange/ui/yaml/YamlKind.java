/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.source.SourceFile;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.assist.SchemaAssist;

/** The kinds of files that we write in YAML. */
enum YamlKind {

    LAYOUT(LayoutFile.EXTENSION) {
        @Override
        String schema() throws IOException {
            return LayoutFile.schema();
        }

        @Override
        void read(String text, Path file) throws IOException {
            LayoutFile.read(text, String.valueOf(file.getFileName()));
        }
    },

    SOURCE(SourceFile.EXTENSION) {
        @Override
        String schema() throws IOException {
            return SourceFile.schema();
        }

        @Override
        void read(String text, Path file) throws IOException {
            SourceFile.read(text, file);
        }
    };

    private final String extension;
    private @Nullable SchemaAssist assist;

    YamlKind(String extension) {
        this.extension = extension;
    }

    abstract String schema() throws IOException;

    abstract void read(String text, Path file) throws IOException;

    static Optional<YamlKind> of(String fileName) {
        return Arrays.stream(values()).filter(kind -> fileName.endsWith(kind.extension)).findFirst();
    }

    /** Of an open document. */
    static Optional<YamlKind> of(@Nullable IDocument document) {
        return location(document).map(IPath::lastSegment).flatMap(YamlKind::of);
    }

    /** Where an open document is saved, in the workspace if it is there. */
    static Optional<IPath> location(@Nullable IDocument document) {
        var buffer = document == null
                ? null
                : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return buffer == null ? Optional.empty() : Optional.ofNullable(buffer.getLocation());
    }

    synchronized SchemaAssist assist() throws IOException {
        var known = assist;
        if (known == null) {
            known = new SchemaAssist(schema());
            assist = known;
        }
        return known;
    }

    /**
     * All that is wrong in a text, by its places.
     *
     * @param file where it is or will be saved
     */
    List<Mistake> mistakes(String text, Path file) {
        try {
            read(text, file);
            return List.of();
        } catch (YamlFileException e) {
            return e.mistakes().stream().map(mistake -> Mistake.of(mistake, text)).toList();
        } catch (IOException e) {
            return List.of(new Mistake(String.valueOf(e.getMessage()), 1, 0, 0));
        }
    }
}
