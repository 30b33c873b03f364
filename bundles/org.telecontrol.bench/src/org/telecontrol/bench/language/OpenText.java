/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.language;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;

/** A file as an editor has it open, and what an editor would wait for. */
final class OpenText implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final IFile file;
    private final IDocument document;
    private final StationDocument station;
    private final Semaphore news = new Semaphore(0);

    OpenText(IFile file) throws CoreException {
        this.file = file;
        var buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        document = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
        station = Objects.requireNonNull(OpenDocuments.of(document));
        station.addListener(state -> news.release());
    }

    StationDocument station() {
        return station;
    }

    String text() {
        return document.get();
    }

    /** Replaces as many characters as the text has, and waits for what is found then. */
    void type(int offset, String text) throws BadLocationException, InterruptedException {
        document.replace(offset, text.length(), text);
        awaitFindings();
    }

    /** Waits until the text as it is now has been checked. */
    void awaitFindings() throws InterruptedException {
        while (station.state().findings().revision() != station.revision()) {
            if (!news.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(file.getName() + " has not been checked");
            }
        }
    }

    void assertValid() {
        station.state().findings().value().stream().findFirst().ifPresent(finding -> {
            throw new IllegalStateException(file.getName() + ":" + finding.line() + ": " + finding.message());
        });
    }

    @Override
    public void close() throws CoreException {
        FileBuffers.getTextFileBufferManager().disconnect(file.getFullPath(), LocationKind.IFILE, null);
    }
}
