/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;

/** Tells plain lines below a heading. The platform's own control shows markup as it is where there is no browser. */
@NonNullByDefault({})
public abstract class HeadedHover implements ITextHover, ITextHoverExtension {

    @Override
    public final IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, "", new HeadedText());
    }
}
