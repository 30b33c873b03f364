/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.editor;

import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** The platform's generic text editor, which has the features of the language. */
final class GenericText {

    private static final String ID = "org.eclipse.ui.genericeditor.GenericEditor";

    private GenericText() {}

    /** One that belongs to no window yet. */
    static ITextEditor create() throws CoreException {
        var declared = Arrays.stream(Platform.getExtensionRegistry()
                .getConfigurationElementsFor(PlatformUI.PLUGIN_ID, "editors"))
                .filter(element -> ID.equals(element.getAttribute("id"))).findFirst().orElseThrow();
        return (ITextEditor) declared.createExecutableExtension("class");
    }
}
