/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.host.index.Differences;
import org.telecontrol.dsl.host.index.ProjectIndex;

/** The station texts that are open. For any thread. */
public final class OpenDocuments {

    /** Family of the jobs that check documents; join it to wait until all is known. */
    public static final Object CHECKS = DocumentCheck.FAMILY;

    private static final Map<IDocument, StationDocument> OPEN = new ConcurrentHashMap<>();

    private OpenDocuments() {}

    /** The station text behind a document, or null for any other document. */
    public static @Nullable StationDocument of(@Nullable IDocument document) {
        return document == null ? null : OPEN.get(document);
    }

    /** Files of a project declare something else now; that matters to some of the texts. */
    public static void indexChanged(ProjectIndex index, Differences differences) {
        of(index).filter(document -> document.isConcernedBy(differences)).forEach(StationDocument::surroundingsChanged);
    }

    /** Other levels of rules may hold in a project now. */
    public static void levelsChanged(ProjectIndex index) {
        of(index).forEach(StationDocument::surroundingsChanged);
    }

    private static Stream<StationDocument> of(ProjectIndex index) {
        return OPEN.values().stream().filter(document -> document.model().isIn(index));
    }

    /** The other texts of the same project that are open. */
    public static List<StationDocument> beside(StationDocument document) {
        return OPEN.values().stream().filter(other -> other != document && other.model().isBeside(document.model()))
                .toList();
    }

    /** Opens and closes documents with their file buffers. */
    public static IFileBufferListener listener() {
        return new Buffers();
    }

    private static void open(ITextFileBuffer buffer) {
        var path = buffer.getLocation();
        var store = buffer.getFileStore();
        if (store == null || !StationStandaloneSetup.EXTENSION.equals(extension(path, store.getName()))) {
            return;
        }
        var location = store.toURI();
        if ("file".equals(location.getScheme())) {
            var document = buffer.getDocument();
            OPEN.computeIfAbsent(document, key -> new StationDocument(key,
                    URI.createFileURI(java.nio.file.Path.of(location).toString()), file(path)));
        }
    }

    private static void close(ITextFileBuffer buffer) {
        var closed = OPEN.remove(buffer.getDocument());
        if (closed != null) {
            closed.close();
        }
    }

    private static @Nullable String extension(@Nullable IPath path, String name) {
        return path == null ? IPath.fromPortableString(name).getFileExtension() : path.getFileExtension();
    }

    /** Null for a file outside the workspace, which has no others around it. */
    private static @Nullable IFile file(@Nullable IPath path) {
        return path == null || path.segmentCount() < 2 ? null : workspaceFile(path);
    }

    private static @Nullable IFile workspaceFile(IPath path) {
        var file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
        return file.exists() ? file : null;
    }

    private static final class Buffers implements IFileBufferListener {

        @Override
        @NonNullByDefault({})
        public void bufferCreated(IFileBuffer buffer) {
            if (buffer instanceof ITextFileBuffer text) {
                open(text);
            }
        }

        @Override
        @NonNullByDefault({})
        public void bufferDisposed(IFileBuffer buffer) {
            if (buffer instanceof ITextFileBuffer text) {
                close(text);
            }
        }

        /** A moved file goes on in a buffer of its own. */
        @Override
        @NonNullByDefault({})
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

        @Override
        @NonNullByDefault({})
        public void underlyingFileDeleted(IFileBuffer buffer) {}

        @Override
        @NonNullByDefault({})
        public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

        @Override
        @NonNullByDefault({})
        public void bufferContentReplaced(IFileBuffer buffer) {}

        @Override
        @NonNullByDefault({})
        public void stateChanging(IFileBuffer buffer) {}

        @Override
        @NonNullByDefault({})
        public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {}

        @Override
        @NonNullByDefault({})
        public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {}

        @Override
        @NonNullByDefault({})
        public void stateChangeFailed(IFileBuffer buffer) {}
    }
}
