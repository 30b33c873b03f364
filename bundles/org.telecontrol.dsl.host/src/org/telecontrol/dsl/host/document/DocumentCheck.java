/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

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
import org.telecontrol.dsl.host.document.TextMirror.Snapshot;
import org.telecontrol.dsl.host.index.Findings;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.host.tokens.Meanings;
import org.telecontrol.dsl.ide.outline.StationOutline;

/** Checks a document a moment after the last keystroke: first its outline is told, then its findings, and what its names mean. */
final class DocumentCheck extends Job {

    /** Jobs of this family have something to do as long as a document is not checked. */
    static final Object FAMILY = DocumentCheck.class;

    /** Long enough to skip a check in the middle of a word, short enough not to be felt. */
    private static final int DEBOUNCE_MILLIS = 100;

    private final StationDocument document;

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
        schedule(DEBOUNCE_MILLIS);
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        var model = document.model();
        CancelIndicator cancel = () -> monitor != null && monitor.isCanceled() || model.isWantedByReaders();
        try {
            var snapshot = document.snapshot();
            model.use(snapshot, cancel, resource -> check(resource, snapshot, cancel));
        } catch (OperationCanceledException | OperationCanceledError e) {
            if (monitor == null || !monitor.isCanceled()) {
                schedule(DEBOUNCE_MILLIS); // gave way to a reader
            }
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            // A rule that fails on a half-typed text must not end the checks.
            ILog.of(DocumentCheck.class).error("The check of " + getName() + " failed", e);
        }
        return Status.OK_STATUS;
    }

    private @Nullable Void check(XtextResource resource, Snapshot snapshot, CancelIndicator cancel) {
        var revision = snapshot.revision();
        var outline = StationLanguage.get(StationOutline.class).of(resource, cancel);
        document.publish(document.state().withOutline(revision, outline));
        var issues = StationLanguage.get(IResourceValidator.class).validate(resource, CheckMode.ALL, cancel);
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
        document.publish(document.state().withFindings(revision, Findings.of(issues)));
        document.publish(document.state().withMeanings(revision, Meanings.of(resource, cancel)));
        return null;
    }
}
