/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.references;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.ui.common.icons.Icon;

/** The references that were found; its matches are in {@link FoundLine lines}. */
@NonNullByDefault({})
final class ReferencesResult extends AbstractTextSearchResult implements IFileMatchAdapter, IEditorMatchAdapter {

    private final ReferencesQuery query;

    ReferencesResult(ReferencesQuery query) {
        this.query = query;
    }

    @Override
    public ReferencesQuery getQuery() {
        return query;
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.referencesTo, query.name(), getMatchCount());
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.POINT.descriptor();
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public @Nullable IFile getFile(Object element) {
        return element instanceof FoundLine line ? line.file() : element instanceof IFile file ? file : null;
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return Arrays.stream(getElements())
                .filter(element -> element instanceof FoundLine line && line.file().equals(file))
                .flatMap(element -> Arrays.stream(getMatches(element))).toArray(Match[]::new);
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return match.getElement() instanceof FoundLine line
                && line.file().equals(editor.getEditorInput().getAdapter(IFile.class));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        var file = editor.getEditorInput().getAdapter(IFile.class);
        return file == null ? new Match[0] : computeContainedMatches(result, file);
    }
}
