/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.dsl.host.document.TextMirror.Snapshot;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.language.CancellableParsing;
import org.telecontrol.dsl.text.TextDifference;

/** The model of one open text, and the lock that guards it. */
final class DocumentModel {

    /** So long it may take until somebody who waits for the model notices that he need not any more. */
    private static final long LOOK_MILLIS = 50;

    private final URI uri;
    private final @Nullable IProject project;
    private final ReentrantLock lock = new ReentrantLock();
    private final Object news = new Object();
    private final AtomicInteger readers = new AtomicInteger();

    private @Nullable XtextResource resource;
    private ProjectIndex surroundings = new ProjectIndex();
    private long revision = -1;

    /** Of which text there is a model that knows its surroundings; guarded by the news. */
    private long ready = -1;
    private volatile boolean surroundingsKnown;
    private volatile boolean isClosed;

    DocumentModel(URI uri, @Nullable IProject project) {
        this.uri = uri;
        this.project = project;
    }

    URI uri() {
        return uri;
    }

    boolean isIn(ProjectIndex index) {
        var home = project;
        return home != null && StationProjects.isIndex(index, home);
    }

    boolean isBeside(DocumentModel other) {
        var home = project;
        return home != null && home.equals(other.project);
    }

    /** Puts a model of that text into a set of others, in place of the one that the file would give. */
    void copyTo(ResourceSet models, Snapshot snapshot, CancelIndicator cancel) {
        parse((XtextResource) models.createResource(uri), snapshot.text(), cancel);
    }

    void close() {
        isClosed = true;
    }

    void forgetSurroundings() {
        surroundingsKnown = false;
        tell(-1);
    }

    /** Whether somebody waits who should not have to. */
    boolean isWantedByReaders() {
        return readers.get() > 0;
    }

    /**
     * Works on the model of that text, after whoever else does.
     *
     * @param cancel ends the parsing
     */
    <T> T use(Snapshot snapshot, CancelIndicator cancel, Function<XtextResource, T> work) {
        lock.lock();
        try {
            return work.apply(current(snapshot, cancel));
        } finally {
            lock.unlock();
        }
    }

    /** Works on a model of its own of that text: nobody waits for it, however long it takes. */
    <T> Optional<T> apart(Snapshot snapshot, CancelIndicator cancel, Function<XtextResource, @Nullable T> reader) {
        try {
            var own = create(cancel);
            parse(own, snapshot.text(), cancel);
            var found = reader.apply(own);
            return found == null ? Optional.empty() : Optional.of(found);
        } catch (OperationCanceledException | OperationCanceledError e) {
            return Optional.empty();
        }
    }

    /** Works on the model of the text as it is when the model is free. */
    <T> Optional<Known<T>> read(Duration patience, CancelIndicator cancel, Supplier<Snapshot> text,
            ModelReader<T> reader) {
        if (!lockForReading(patience, cancel)) {
            return Optional.empty();
        }
        try {
            var found = reader.read(current(text.get(), cancel), cancel);
            return found == null ? Optional.empty() : Optional.of(new Known<>(revision, found));
        } catch (OperationCanceledException | OperationCanceledError e) {
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Works on the model if that is about the text as it is, or becomes so in time; whoever parses it is not waited for. */
    <T> Optional<Known<T>> glance(Duration patience, LongSupplier text, Function<XtextResource, @Nullable T> reader) {
        var end = System.nanoTime() + patience.toNanos();
        try {
            return awaitReady(text, end)
                    ? glance(Duration.ofNanos(Math.max(0, end - System.nanoTime())), text.getAsLong(), reader)
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean awaitReady(LongSupplier text, long end) throws InterruptedException {
        synchronized (news) {
            while (ready != text.getAsLong()) {
                var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                news.wait(left);
            }
            return true;
        }
    }

    private <T> Optional<Known<T>> glance(Duration patience, long wanted, Function<XtextResource, @Nullable T> reader) {
        if (!lockForReading(patience, CancelIndicator.NullImpl)) {
            return Optional.empty();
        }
        try {
            var known = resource;
            var found = known == null || revision != wanted ? null : reader.apply(known);
            return found == null ? Optional.empty() : Optional.of(new Known<>(revision, found));
        } catch (OperationCanceledException | OperationCanceledError e) {
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** A running validation gives way. */
    private boolean lockForReading(Duration patience, CancelIndicator cancel) {
        readers.incrementAndGet();
        var end = System.nanoTime() + patience.toNanos();
        try {
            var isLocked = false;
            var left = patience.toMillis();
            while (!isLocked && left > 0 && !cancel.isCanceled()) {
                isLocked = lock.tryLock(Math.min(left, LOOK_MILLIS), TimeUnit.MILLISECONDS);
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
            return isLocked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            readers.decrementAndGet();
        }
    }

    private void tell(long modelled) {
        synchronized (news) {
            ready = modelled;
            news.notifyAll();
        }
    }

    private XtextResource current(Snapshot snapshot, CancelIndicator cancel) {
        var known = resource;
        if (known == null || !surroundingsKnown) {
            known = surrounded();
            revision = -1;
            resource = known;
        }
        if (revision != snapshot.revision()) {
            parse(known, snapshot.text(), cancel);
            revision = snapshot.revision();
        }
        tell(revision);
        return known;
    }

    /** What changes from here on is told by {@link #forgetSurroundings}. */
    private XtextResource surrounded() {
        surroundingsKnown = true;
        try {
            return create(() -> isClosed); // other files are not read in vain when one types on
        } catch (OperationCanceledException | OperationCanceledError e) {
            surroundingsKnown = false;
            throw e;
        }
    }

    private XtextResource create(CancelIndicator cancel) {
        surroundings = index(cancel);
        return (XtextResource) surroundings.resourcesFor(uri).createResource(uri);
    }

    private ProjectIndex index(CancelIndicator cancel) {
        var home = project;
        try {
            return home == null ? new ProjectIndex() : StationProjects.filled(home, cancel);
        } catch (CoreException e) {
            return new ProjectIndex(); // the project went away; its file is checked on its own
        }
    }

    private void parse(XtextResource model, String text, CancelIndicator cancel) {
        if (model.isLoaded()) {
            CancellableParsing.run(cancel, () -> update(model, text));
            return;
        }
        try {
            CancellableParsing.run(cancel, () -> load(model, text));
        } catch (OperationCanceledError e) {
            model.unload(); // the next one begins anew
            throw e;
        }
    }

    private void update(XtextResource model, String text) {
        var before = List.copyOf(model.getContents());
        var change = TextDifference.between(model.getParseResult().getRootNode().getText(), text);
        model.update(change.offset(), change.removed(), change.inserted());
        if (!before.equals(model.getContents())) {
            forgetReferrers(model.getResourceSet());
        }
    }

    private static void load(XtextResource model, String text) {
        try {
            model.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other models refer to elements of this one; these are not there any more when all of it is made anew. */
    private void forgetReferrers(ResourceSet models) {
        models.getResources().removeIf(model -> surroundings.refers(model.getURI(), uri));
    }
}
