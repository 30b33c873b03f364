/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.util.TextRegion;
import org.telecontrol.dsl.ide.StationIdeSetup;

import com.google.inject.Injector;

/** A text being edited; the cursor is at the bar. */
final class Editing {

    private static final Injector INJECTOR = new StationIdeSetup().createInjectorAndDoEMFRegistration();

    private Editing() {}

    static <T> T service(Class<T> type) {
        return INJECTOR.getInstance(type);
    }

    static XtextResource read(String text) {
        var resources = service(XtextResourceSet.class);
        var file = (XtextResource) resources.createResource(URI.createFileURI("/edited.station"));
        try {
            file.load(new StringInputStream(text, "UTF-8"), resources.getLoadOptions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Proposals in no order, each as {@code text} or {@code text - description}. */
    static List<String> proposals(String textWithCursor) {
        int cursor = textWithCursor.indexOf('|');
        var text = textWithCursor.replace("|", "");
        var factory = service(ContentAssistContextFactory.class);
        var pool = Executors.newSingleThreadExecutor();
        try {
            factory.setPool(pool);
            var contexts = factory.create(text, new TextRegion(cursor, 0), cursor, read(text));
            return proposals(List.of(contexts));
        } finally {
            pool.shutdown();
        }
    }

    private static List<String> proposals(List<ContentAssistContext> contexts) {
        List<String> proposals = new ArrayList<>();
        service(IdeContentProposalProvider.class).createProposals(contexts, new IIdeContentProposalAcceptor() {

            @Override
            public void accept(@Nullable ContentAssistEntry entry, int priority) {
                if (entry != null) {
                    var description = entry.getDescription();
                    proposals.add(entry.getProposal() + (description == null ? "" : " - " + description));
                }
            }

            @Override
            public boolean canAcceptMoreProposals() {
                return true;
            }
        });
        return proposals.stream().distinct().toList();
    }
}
