/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.telecontrol.dsl.host.document.OpenDocuments;

/** Gives the Outline view a page for station texts. */
@NonNullByDefault({})
public final class OutlineOfEditor implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor
                && editor.getDocumentProvider() != null) {
            var document = OpenDocuments.of(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
            return document == null ? null : type.cast(new OutlinePage(editor, document));
        }
        return null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[]{IContentOutlinePage.class};
    }
}
