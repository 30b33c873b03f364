/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.highlighting;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;

/** Numbers, addresses and durations are all numbers. */
public class TokenStyles extends DefaultAntlrTokenToAttributeIdMapper {

    @Override
    @NonNullByDefault({})
    protected String calculateId(String tokenName, int tokenType) {
        if (tokenName == null) {
            return HighlightingStyles.DEFAULT_ID;
        }
        return switch (tokenName) {
            case "RULE_NUMBER", "RULE_HEX", "RULE_TIME_SPAN" -> HighlightingStyles.NUMBER_ID;
            default -> super.calculateId(tokenName, tokenType);
        };
    }
}
