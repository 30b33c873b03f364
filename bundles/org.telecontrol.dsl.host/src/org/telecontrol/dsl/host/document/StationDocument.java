/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.index.Differences;
import org.telecontrol.dsl.host.index.Needs;

/** A station text that is open somewhere. For any thread. */
public final class StationDocument {

    private final IDocument document;
    private final TextMirror mirror;
    private final DocumentModel model;
    private final DocumentCheck check;
    private final List<Consumer<DocumentState>> listeners = new CopyOnWriteArrayList<>();
    /** Null as long as it has not been checked. */
    private volatile @Nullable Needs needs;
    /** Counts the changes of the files around it. */
    private final AtomicLong surroundings = new AtomicLong();
    private volatile long checkedAmong;
    private volatile DocumentState state = DocumentState.NOTHING;

    /** In the thread that owns the document. */
    StationDocument(IDocument document, URI uri, @Nullable IFile file) {
        this.document = document;
        model = new DocumentModel(uri, file == null ? null : file.getProject());
        check = new DocumentCheck(this, uri.lastSegment());
        mirror = new TextMirror(document, check::restart);
        check.start();
    }

    /** Counts the changes of the text. */
    public long revision() {
        return mirror.revision();
    }

    /** Says so from the next change of the text on. */
    public CancelIndicator changedFromNow() {
        var now = revision();
        return () -> revision() != now;
    }

    /** What was found last; it may be about an older state of the text, and is about none before the first check. */
    public DocumentState state() {
        return state;
    }

    /** Whether all is known of the text as it is now, among the other files as they were built last. */
    public boolean isChecked() {
        return state.isAbout(revision()) && checkedAmong == surroundings.get();
    }

    /** Tells of each new state, in the job that found it. */
    public void addListener(Consumer<DocumentState> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<DocumentState> listener) {
        listeners.remove(listener);
    }

    /**
     * Reads the model of the text as it is now, in a job: the text may have to be parsed. A check that is under way gives
     * way.
     *
     * @param patience how long to wait for the model at most
     * @param cancel ends the waiting, the parsing and the reading
     * @return what the reader returned; nothing when the model could not be had in time, when it was cancelled, or when the
     *         reader returned null
     */
    public <T> Optional<T> read(Duration patience, CancelIndicator cancel, ModelReader<T> reader) {
        return readKnown(patience, cancel, reader).map(Known::value);
    }

    /** Like {@link #read}, and tells which state of the text it was. */
    public <T> Optional<Known<T>> readKnown(Duration patience, CancelIndicator cancel, ModelReader<T> reader) {
        return model.read(patience, cancel, mirror::snapshot, reader);
    }

    /**
     * Reads the model, for who must not wait for more than that: nothing is parsed and no file is read by the caller.
     *
     * @param patience after that there is nothing
     * @return nothing when the text was not parsed in time, or when the reader returned null
     */
    public <T> Optional<Known<T>> glance(Duration patience, Function<XtextResource, @Nullable T> reader) {
        return model.glance(patience, mirror::revision, reader);
    }

    /**
     * Reads a model of its own of the text as it is now, so that a long search holds up nothing else.
     *
     * @return what the reader returned; nothing when it was cancelled or returned null
     */
    public <T> Optional<T> readApart(CancelIndicator cancel, Function<XtextResource, @Nullable T> reader) {
        return model.apart(mirror.snapshot(), cancel, reader);
    }

    /** Puts a model of the text as it is now into a set of others, in place of the one that the file would give. */
    public void copyTo(ResourceSet models, CancelIndicator cancel) {
        model.copyTo(models, mirror.snapshot(), cancel);
    }

    /** Whether some words stand in the text as it is now. */
    public boolean contains(String words) {
        return mirror.snapshot().text().contains(words);
    }

    TextMirror.Snapshot snapshot() {
        return mirror.snapshot();
    }

    int length() {
        return mirror.length();
    }

    DocumentModel model() {
        return model;
    }

    void publish(DocumentState next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Whether its validity may depend on what is different in other files. As long as it is being checked, that is not known. */
    boolean isConcernedBy(Differences differences) {
        var known = needs;
        return known == null || !isChecked() || differences.concern(model.uri(), known);
    }

    void checkedWith(Needs found) {
        needs = found;
    }

    long surroundings() {
        return surroundings.get();
    }

    /** All parts of the state are known. */
    void checkedAmong(long known) {
        checkedAmong = known;
    }

    /** The files around it have changed: references may mean something else now. */
    void surroundingsChanged() {
        surroundings.incrementAndGet();
        model.forgetSurroundings();
        check.restart();
    }

    void close() {
        document.removeDocumentListener(mirror);
        check.cancel();
        model.close();
        listeners.clear();
    }
}
