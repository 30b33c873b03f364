/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.Strings;

/**
 * Finds what the grammar allows at the cursor from the elements around it and the one before it. The thousands before
 * these change nothing, and to parse them would make completion slower with every line of a file.
 */
@NonNullByDefault({})
class ElementContexts extends ContentAssistContextFactory {

    @Override
    protected String getInputToParse(String text, int offset) {
        var input = super.getInputToParse(text, offset);
        return Strings.isEmpty(input) ? input : Abridged.before(rootNode, input);
    }
}
