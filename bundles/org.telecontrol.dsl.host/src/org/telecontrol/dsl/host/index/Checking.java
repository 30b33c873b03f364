/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.telecontrol.dsl.host.language.StationLanguage;

/**
 * Reads, links and validates one file after the other, against what all files declare. The models of the files themselves
 * go at once; those of others that they needed are kept for the next ones, as long as they are not too many.
 */
final class Checking {

    /** What a model takes, counted generously. */
    private static final int BYTES_A_CHARACTER = 20;

    /** Other models are kept up to that length of their texts together. */
    private static final long MOST_KEPT = Runtime.getRuntime().maxMemory() / 16 / BYTES_A_CHARACTER;

    private final Declarations declarations;
    private final CancelIndicator cancel;
    private final IResourceValidator validator = StationLanguage.get(IResourceValidator.class);
    private final ForeignReferences references = new ForeignReferences();
    private XtextResourceSet models;

    Checking(Declarations declarations, CancelIndicator cancel) {
        this.declarations = declarations;
        this.cancel = cancel;
        models = ProjectIndex.resources(declarations);
    }

    /**
     * Null when there is no such file any more.
     *
     * @throws OperationCanceledException when cancelled
     */
    @Nullable
    IndexedFile check(URI uri) {
        var file = ParsedFile.of(uri);
        var model = file == null ? null : file.model();
        if (file == null || model == null) {
            return file == null ? null : untold(file);
        }
        forgetMostOthers(uri);
        models.getResources().add(model);
        try {
            return check(file, model);
        } catch (OperationCanceledError e) {
            throw new OperationCanceledException();
        } finally {
            models.getResources().remove(model);
        }
    }

    private static IndexedFile untold(ParsedFile file) {
        var trouble = file.trouble();
        return new IndexedFile(file.declarations(), file.stamp(), trouble == null ? List.of() : List.of(trouble));
    }

    private IndexedFile check(ParsedFile file, XtextResource model) {
        var issues = validator.validate(model, CheckMode.ALL, cancel);
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
        return new IndexedFile(file.declarations().needing(Needs.imported(model), references.of(model)), file.stamp(),
                Findings.of(issues));
    }

    /** All of them when they are too many, or when an older model of the same file is among them. */
    private void forgetMostOthers(URI uri) {
        long kept = 0;
        for (var model : models.getResources()) {
            kept += model instanceof XtextResource read && read.getParseResult() != null
                    ? read.getParseResult().getRootNode().getTotalLength()
                    : 0;
        }
        if (kept > MOST_KEPT || models.getResource(uri, false) != null) {
            models = ProjectIndex.resources(declarations);
        }
    }
}
