/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Colours keys, values and comments, anew when the theme changes. */
public final class YamlColouring extends PresentationReconciler {

    private final IPropertyChangeListener themeListener = event -> {
        if (YamlStyle.isColour(event.getProperty())) {
            recolour();
        }
    };
    private @Nullable ITextViewer viewer;

    public YamlColouring() {
        var words = new DefaultDamagerRepairer(scanner()) {
            @Override
            protected @Nullable TextAttribute getTokenTextAttribute(@Nullable IToken token) {
                return token != null && token.getData() instanceof YamlStyle style
                        ? style.attribute()
                        : super.getTokenTextAttribute(token);
            }
        };
        setDamager(words, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(words, IDocument.DEFAULT_CONTENT_TYPE);
    }

    private static RuleBasedScanner scanner() {
        var text = new Token(YamlStyle.TEXT);
        var scanner = new RuleBasedScanner();
        scanner.setRules(new IRule[]{new EndOfLineRule("#", new Token(YamlStyle.COMMENT)),
                new SingleLineRule("\"", "\"", text, '\\'), new SingleLineRule("'", "'", text), new PlainWords()});
        return scanner;
    }

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer newViewer) {
        super.install(newViewer);
        viewer = newViewer;
        YamlStyle.colours().addListener(themeListener);
    }

    @Override
    public void uninstall() {
        YamlStyle.colours().removeListener(themeListener);
        viewer = null;
        super.uninstall();
    }

    private void recolour() {
        var shown = viewer;
        if (shown != null && shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()) {
            shown.invalidateTextPresentation();
        }
    }
}
