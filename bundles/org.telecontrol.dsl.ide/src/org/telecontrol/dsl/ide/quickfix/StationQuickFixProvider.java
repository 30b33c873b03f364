/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.editor.quickfix.DiagnosticModificationContext;
import org.eclipse.xtext.ide.editor.quickfix.DiagnosticResolution;
import org.eclipse.xtext.ide.editor.quickfix.DiagnosticResolutionAcceptor;
import org.eclipse.xtext.ide.editor.quickfix.IQuickFixProvider;
import org.eclipse.xtext.ide.editor.quickfix.ITextModification;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2.Options;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

/** The quick fixes for a language server. */
@NonNullByDefault({})
@SuppressWarnings("restriction") // what a language client asks with is not API; it is named here only
public class StationQuickFixProvider implements IQuickFixProvider {

    @Inject
    private DiagnosticModificationContext.Factory contexts;

    @Override
    public List<DiagnosticResolution> getResolutions(Options options, Diagnostic diagnostic) {
        var code = diagnostic.getCode();
        if (code == null || !code.isLeft() || !(options.getResource() instanceof XtextResource file)) {
            return List.of();
        }
        int offset = options.getDocument().getOffSet(diagnostic.getRange().getStart());
        return QuickFixes.of(file, code.getLeft(), offset).stream().map(fix -> resolution(fix, options, diagnostic))
                .toList();
    }

    private DiagnosticResolution resolution(QuickFix fix, Options options, Diagnostic diagnostic) {
        ITextModification edits = (problem, object, document) -> fix.edits().stream()
                .map(edit -> textEdit(edit, document)).toList();
        var acceptor = new DiagnosticResolutionAcceptor(contexts);
        acceptor.accept(fix.name(), edits);
        return acceptor.getDiagnosticResolutions(options, diagnostic).get(0);
    }

    private static TextEdit textEdit(QuickFix.Edit edit, Document document) {
        return new TextEdit(new Range(document.getPosition(edit.offset()),
                document.getPosition(edit.offset() + edit.length())), edit.text());
    }
}
