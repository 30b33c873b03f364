/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.telecontrol.dsl.host.document.TextMirror.Snapshot;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.index.Findings;
import org.telecontrol.dsl.host.index.Needs;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.host.language.TextLimit;
import org.telecontrol.dsl.host.tokens.Meanings;
import org.telecontrol.dsl.ide.folding.Folding;
import org.telecontrol.dsl.ide.outline.StationOutline;
import org.telecontrol.dsl.validation.IssueCodes;

/** Checks a document a moment after the last keystroke: first its findings are told, then its outline, then the rest. */
final class DocumentCheck extends Job {

    /** Jobs of this family have something to do as long as a document is not checked. */
    static final Object FAMILY = DocumentCheck.class;

    /** So long a reader has the model to itself. */
    private static final long UNFELT_MILLIS = 40;

    private static final long LONGEST_PAUSE_MILLIS = 300;

    private final StationDocument document;
    private volatile long toldAfterMillis;

    DocumentCheck(StationDocument document, String name) {
        super("Check " + name);
        this.document = document;
        setSystem(true);
        setPriority(Job.SHORT);
    }

    void start() {
        schedule();
    }

    void restart() {
        cancel();
        schedule(pause());
    }

    /** None while the findings keep up with the typing; else the next check waits for the end of the word. */
    private long pause() {
        return document.state().findings().revision() >= document.revision() - 1
                ? 0
                : Math.min(toldAfterMillis, LONGEST_PAUSE_MILLIS);
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        var model = document.model();
        CancelIndicator outdated = () -> monitor != null && monitor.isCanceled();
        CancelIndicator cancel = () -> outdated.isCanceled() || model.isWantedByReaders();
        try {
            var start = System.nanoTime();
            var surroundings = document.surroundings();
            var snapshot = document.snapshot();
            model.use(snapshot, outdated, resource -> check(resource, snapshot, start, cancel));
            document.checkedAmong(surroundings);
        } catch (OperationCanceledException | OperationCanceledError e) {
            if (monitor == null || !monitor.isCanceled()) {
                schedule(UNFELT_MILLIS); // gave way to a reader
            }
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            // A rule that fails on a half-typed text must not end the checks.
            ILog.of(DocumentCheck.class).error("The check of " + getName() + " failed", e);
        }
        return Status.OK_STATUS;
    }

    private @Nullable Void check(XtextResource resource, Snapshot snapshot, long start, CancelIndicator cancel) {
        var revision = snapshot.revision();
        var issues = StationLanguage.get(IResourceValidator.class).validate(resource, CheckMode.ALL, cancel);
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
        document.checkedWith(Needs.of(resource));
        document.publish(document.state().withFindings(revision, findings(issues)));
        toldAfterMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Thread.yield(); // who waits for the findings goes first, even when this is the only processor that is free
        var outline = StationLanguage.get(StationOutline.class).of(resource, cancel);
        document.publish(document.state().withOutline(revision, outline));
        document.publish(document.state().withFolds(revision,
                StationLanguage.get(Folding.class).of(resource, cancel)));
        document.publish(document.state().withMeanings(revision, Meanings.of(resource, cancel)));
        return null;
    }

    private List<Finding> findings(List<Issue> issues) {
        var length = document.length();
        return length > TextLimit.CHARACTERS
                ? List.of(new Finding(Finding.Severity.ERROR, IssueCodes.SYNTAX, TextLimit.sentence(length), 0, 0, 1))
                : Findings.of(issues);
    }
}
