/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.antlr.runtime.TokenSource;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;

/** The words of a text on their way to the parser, as long as somebody wants it to go on. */
final class CancellableTokens extends XtextTokenStream {

    /** So many words take less than a millisecond. */
    private static final int WORDS_BETWEEN_LOOKS = 256;

    private final CancelIndicator cancel;
    private int consumed;

    @NonNullByDefault({})
    CancellableTokens(TokenSource source, ITokenDefProvider names, CancelIndicator cancel) {
        super(source, names);
        this.cancel = cancel;
    }

    @Override
    public void consume() {
        if (consumed++ % WORDS_BETWEEN_LOOKS == 0 && cancel.isCanceled()) {
            throw new OperationCanceledError(new OperationCanceledException());
        }
        super.consume();
    }
}
