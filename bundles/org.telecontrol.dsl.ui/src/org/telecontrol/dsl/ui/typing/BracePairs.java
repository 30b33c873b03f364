/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brace belongs to the one at the caret. */
public final class BracePairs extends DefaultCharacterPairMatcher {

    public BracePairs() {
        super(new char[]{'{', '}'});
    }
}
