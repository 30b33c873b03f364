/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.editor;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.part.MultiPageEditorSite;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * An editor whose first page is a text editor. To the workbench it is that text editor: it is saved, renamed, searched
 * and navigated in as such, whichever page is shown. A place that somebody wants to see brings the text to the front.
 */
@NonNullByDefault({})
abstract class TextInPages extends MultiPageEditorPart
        implements
            ITextEditor,
            INavigationLocationProvider,
            IPersistableEditor {

    static final int TEXT = 0;

    private ITextEditor text;
    private @Nullable IMemento state;

    /** Other pages, behind the text. */
    abstract void addPages();

    ITextEditor text() {
        return text;
    }

    final void showText() {
        if (getActivePage() != TEXT) {
            setActivePage(TEXT);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        try {
            text = GenericText.create();
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
    }

    @Override
    protected void createPages() {
        try {
            if (state != null && text instanceof IPersistableEditor persistable) {
                persistable.restoreState(state);
            }
            addPage(text, getEditorInput());
            setPageText(TEXT, Messages.textPage);
            addPages();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text belongs to this editor: its places in the history of navigation are places of this editor. */
    @Override
    protected IEditorSite createSite(IEditorPart page) {
        return new MultiPageEditorSite(this, page) {

            @Override
            public String getId() {
                return TextInPages.this.getSite().getId();
            }
        };
    }

    @Override
    protected void handlePropertyChange(int property) {
        var input = text.getEditorInput();
        if (input != null && input != getEditorInput()) {
            setInput(input);
            setPartName(input.getName());
        }
        super.handlePropertyChange(property);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (text == null) {
            return super.getAdapter(type);
        }
        if (ITextEditor.class.isAssignableFrom(type)) {
            return type.isInstance(text) ? type.cast(text) : null;
        }
        if (type == IGotoMarker.class) {
            return type.cast((IGotoMarker) marker -> {
                showText();
                Adapters.adapt(text, IGotoMarker.class).gotoMarker(marker);
            });
        }
        if (type == IContentOutlinePage.class) {
            return super.getAdapter(type); // its places are places of this editor
        }
        var ofText = Adapters.adapt(text, type);
        return ofText == null ? super.getAdapter(type) : ofText;
    }

    @Override
    public INavigationLocation createEmptyNavigationLocation() {
        return text instanceof INavigationLocationProvider places ? places.createEmptyNavigationLocation() : null;
    }

    @Override
    public INavigationLocation createNavigationLocation() {
        return text instanceof INavigationLocationProvider places ? places.createNavigationLocation() : null;
    }

    @Override
    public void saveState(IMemento memento) {
        if (text instanceof IPersistableEditor persistable) {
            persistable.saveState(memento);
        }
    }

    @Override
    public void restoreState(IMemento memento) {
        state = memento;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        text.doSave(monitor);
    }

    @Override
    public void doSaveAs() {
        text.doSaveAs();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return text.isSaveAsAllowed();
    }

    @Override
    public IDocumentProvider getDocumentProvider() {
        return text.getDocumentProvider();
    }

    @Override
    public void close(boolean save) {
        text.close(save);
    }

    @Override
    public boolean isEditable() {
        return text.isEditable();
    }

    @Override
    public void doRevertToSaved() {
        text.doRevertToSaved();
    }

    @Override
    public void setAction(String id, IAction action) {
        text.setAction(id, action);
    }

    @Override
    public IAction getAction(String id) {
        return text.getAction(id);
    }

    @Override
    public void setActionActivationCode(String id, char character, int keyCode, int stateMask) {
        text.setActionActivationCode(id, character, keyCode, stateMask);
    }

    @Override
    public void removeActionActivationCode(String id) {
        text.removeActionActivationCode(id);
    }

    @Override
    public boolean showsHighlightRangeOnly() {
        return text.showsHighlightRangeOnly();
    }

    @Override
    public void showHighlightRangeOnly(boolean only) {
        text.showHighlightRangeOnly(only);
    }

    @Override
    public void setHighlightRange(int offset, int length, boolean moveCursor) {
        text.setHighlightRange(offset, length, moveCursor);
    }

    @Override
    public IRegion getHighlightRange() {
        return text.getHighlightRange();
    }

    @Override
    public void resetHighlightRange() {
        text.resetHighlightRange();
    }

    @Override
    public ISelectionProvider getSelectionProvider() {
        return text.getSelectionProvider();
    }

    @Override
    public void selectAndReveal(int offset, int length) {
        showText();
        text.selectAndReveal(offset, length);
    }
}
