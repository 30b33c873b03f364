/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.telecontrol.dsl.host.language.StationLanguage;

/** Links and validates files that have been read, against what all files declare. */
final class Checking {

    private final Declarations declarations;
    private final CancelIndicator cancel;
    private final IResourceValidator validator = StationLanguage.get(IResourceValidator.class);
    private final ForeignReferences references = new ForeignReferences();
    private XtextResourceSet models;
    private long made;

    Checking(Declarations declarations, CancelIndicator cancel) {
        this.declarations = declarations;
        this.cancel = cancel;
        models = ProjectIndex.resources(declarations);
    }

    /**
     * One result a file, in their order.
     *
     * @throws OperationCanceledException when cancelled
     */
    List<IndexedFile> check(List<ParsedFile> files) {
        files.stream().map(ParsedFile::model).forEach(this::add);
        List<IndexedFile> checked = new ArrayList<>();
        for (var file : files) {
            checked.add(check(file));
        }
        return checked;
    }

    private void add(@Nullable XtextResource model) {
        if (model != null) {
            models.getResources().add(model);
        }
    }

    private IndexedFile check(ParsedFile file) {
        var trouble = file.trouble();
        return trouble == null
                ? check(file, model(file))
                : new IndexedFile(file.declarations(), file.stamp(), List.of(trouble));
    }

    private IndexedFile check(ParsedFile file, XtextResource model) {
        try {
            var issues = validator.validate(model, CheckMode.ALL, cancel);
            if (cancel.isCanceled()) {
                throw new OperationCanceledException();
            }
            return new IndexedFile(file.declarations().needing(imported(model), references.of(model)), file.stamp(),
                    Findings.of(issues));
        } catch (OperationCanceledError e) {
            throw new OperationCanceledException();
        }
    }

    private static Set<QualifiedName> imported(XtextResource model) {
        var imported = ImportedNamesAdapter.find(model);
        return imported == null ? Set.of() : imported.getImportedNames();
    }

    /** Made again when it was too much to keep; then, from time to time, all models go. */
    private XtextResource model(ParsedFile file) {
        var kept = file.model();
        if (kept != null && kept.getResourceSet() == models) {
            return kept;
        }
        made += file.stamp().length();
        if (made > Reading.MOST_KEPT) {
            models = ProjectIndex.resources(declarations);
            made = file.stamp().length();
        }
        return (XtextResource) models.getResource(file.declarations().getURI(), true);
    }
}
