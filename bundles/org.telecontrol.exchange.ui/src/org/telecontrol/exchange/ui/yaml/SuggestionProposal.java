/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Image;
import org.telecontrol.exchange.yaml.assist.Suggestion;
import org.telecontrol.ui.common.assist.WordProposal;
import org.telecontrol.ui.common.icons.Icon;

/** One suggestion in the list. */
@NonNullByDefault({})
final class SuggestionProposal extends WordProposal {

    private final Suggestion suggestion;

    SuggestionProposal(Suggestion suggestion, int caret) {
        super(suggestion.offset(), suggestion.length(), suggestion.text(), suggestion.documentation(), caret);
        this.suggestion = suggestion;
    }

    @Override
    protected boolean fits(String typed) {
        return suggestion.fits(typed);
    }

    @Override
    public String getDisplayString() {
        return suggestion.word();
    }

    @Override
    public Image getImage() {
        return (suggestion.isKey() ? Icon.WORD : Icon.VALUE).image();
    }
}
