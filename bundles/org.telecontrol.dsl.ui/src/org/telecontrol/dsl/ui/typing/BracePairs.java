/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.typing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brace belongs to the one at the caret, in texts that are looked through faster than one types. */
public final class BracePairs extends DefaultCharacterPairMatcher {

    /** The other brace is looked for in the UI thread with each keystroke, and where there is none to the end. */
    private static final int LONGEST = 4 << 20;

    public BracePairs() {
        super(new char[]{'{', '}'});
    }

    @Override
    @NonNullByDefault({})
    public @Nullable IRegion match(IDocument document, int offset) {
        return document == null || document.getLength() > LONGEST ? null : super.match(document, offset);
    }
}
