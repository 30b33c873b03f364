/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.navigation;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.dsl.ide.navigation.Place;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.Places;

/** From a name to its declaration. */
@NonNullByDefault({})
final class NameLink implements IHyperlink {

    private final IRegion word;
    private final Place declaration;

    NameLink(IRegion word, Place declaration) {
        this.word = word;
        this.declaration = declaration;
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return word;
    }

    @Override
    public @Nullable String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return Messages.openDeclaration;
    }

    @Override
    public void open() {
        Places.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), declaration);
    }
}
