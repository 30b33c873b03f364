/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.quickfix.IQuickFixProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codeActions.QuickFixCodeActionService;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.telecontrol.dsl.ide.completion.PartMatcher;
import org.telecontrol.dsl.ide.completion.ReferenceProposals;
import org.telecontrol.dsl.ide.completion.StationProposals;
import org.telecontrol.dsl.ide.highlighting.SemanticStyles;
import org.telecontrol.dsl.ide.highlighting.TokenStyles;
import org.telecontrol.dsl.ide.hover.StationDocumentation;
import org.telecontrol.dsl.ide.quickfix.StationQuickFixProvider;
import org.telecontrol.dsl.parser.antlr.internal.InternalStationLexer;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What editors need of the language, beside what is generated from its grammar. */
public class StationIdeModule extends AbstractStationIdeModule {

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return StationProposals.class;
    }

    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return ReferenceProposals.class;
    }

    @Override
    public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
        return PartMatcher.class;
    }

    public Class<? extends AbstractAntlrTokenToAttributeIdMapper> bindAbstractAntlrTokenToAttributeIdMapper() {
        return TokenStyles.class;
    }

    /** Colours come from the lexer that the parser has. */
    @SuppressWarnings("restriction") // Xtext gives the name of this binding in no other place
    @NonNullByDefault({})
    public void configureHighlightingLexer(Binder binder) {
        var highlighting = Names.named(LexerIdeBindings.HIGHLIGHTING);
        binder.bind(Lexer.class).annotatedWith(highlighting).to(InternalStationLexer.class);
        binder.bind(ITokenDefProvider.class).annotatedWith(highlighting).to(AntlrTokenDefProvider.class);
    }

    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return SemanticStyles.class;
    }

    public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
        return StationDocumentation.class;
    }

    public Class<? extends IQuickFixProvider> bindIQuickFixProvider() {
        return StationQuickFixProvider.class;
    }

    @SuppressWarnings("restriction") // the only way to offer quick fixes to a language client
    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return QuickFixCodeActionService.class;
    }
}
