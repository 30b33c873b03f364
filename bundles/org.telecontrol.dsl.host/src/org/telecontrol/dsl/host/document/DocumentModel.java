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
import java.util.concurrent.locks.Condition;
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

/** The model of one open text, and the lock that guards it. */
final class DocumentModel {

    private final URI uri;
    private final @Nullable IProject project;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition parsed = lock.newCondition();
    private final AtomicInteger readers = new AtomicInteger();

    private @Nullable XtextResource resource;
    private ProjectIndex surroundings = new ProjectIndex();
    private long revision = -1;
    private volatile boolean surroundingsKnown;

    DocumentModel(URI uri, @Nullable IProject project) {
        this.uri = uri;
        this.project = project;
    }

    URI uri() {
        return uri;
    }

    boolean isIn(ProjectIndex index) {
        var home = project;
        return home != null && StationProjects.index(home) == index;
    }

    void forgetSurroundings() {
        surroundingsKnown = false;
    }

    /** Whether somebody waits who should not have to. */
    boolean isWantedByReaders() {
        return readers.get() > 0;
    }

    /** Works on the model of that text, after whoever else does. */
    <T> T use(Snapshot snapshot, CancelIndicator cancel, Function<XtextResource, T> work) {
        lock.lock();
        try {
            var model = current(snapshot, cancel);
            parsed.signalAll();
            return work.apply(model);
        } finally {
            lock.unlock();
        }
    }

    /** Works on the model of the text as it is when the model is free. */
    <T> Optional<Known<T>> read(Duration patience, Supplier<Snapshot> text,
            Function<XtextResource, @Nullable T> reader) {
        readers.incrementAndGet();
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            readers.decrementAndGet();
        }
        try {
            var found = reader.apply(current(text.get(), CancelIndicator.NullImpl));
            return found == null ? Optional.empty() : Optional.of(new Known<>(revision, found));
        } catch (OperationCanceledException | OperationCanceledError e) {
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Works on the model if that is about the text as it is, or becomes so in time. */
    <T> Optional<Known<T>> glance(Duration patience, LongSupplier text, Function<XtextResource, @Nullable T> reader) {
        var end = System.nanoTime() + patience.toNanos();
        readers.incrementAndGet();
        try {
            if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
            try {
                var known = awaitCurrent(text, end);
                var found = known == null ? null : reader.apply(known);
                return found == null ? Optional.empty() : Optional.of(new Known<>(revision, found));
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (OperationCanceledException | OperationCanceledError e) {
            return Optional.empty();
        } finally {
            readers.decrementAndGet();
        }
    }

    private @Nullable XtextResource awaitCurrent(LongSupplier text, long end) throws InterruptedException {
        while (resource == null || !surroundingsKnown || revision != text.getAsLong()) {
            if (parsed.awaitNanos(end - System.nanoTime()) <= 0) {
                return null;
            }
        }
        return resource;
    }

    private XtextResource current(Snapshot snapshot, CancelIndicator cancel) {
        var known = resource;
        if (known == null || !surroundingsKnown) {
            surroundingsKnown = true;
            known = create(cancel);
            revision = -1;
            resource = known;
        }
        if (revision != snapshot.revision()) {
            parse(known, snapshot.text());
            revision = snapshot.revision();
        }
        return known;
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

    private void parse(XtextResource model, String text) {
        try {
            if (model.isLoaded()) {
                var before = List.copyOf(model.getContents());
                var change = TextDifference.between(model.getParseResult().getRootNode().getText(), text);
                model.update(change.offset(), change.removed(), change.inserted());
                if (!before.equals(model.getContents())) {
                    forgetReferrers(model.getResourceSet());
                }
            } else {
                model.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other models refer to elements of this one; these are not there any more when all of it is made anew. */
    private void forgetReferrers(ResourceSet models) {
        models.getResources().removeIf(model -> surroundings.refers(model.getURI(), uri));
    }
}
