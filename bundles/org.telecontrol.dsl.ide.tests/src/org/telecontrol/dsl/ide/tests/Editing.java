/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.ide.StationIdeSetup;
import org.telecontrol.dsl.ide.completion.Proposal;
import org.telecontrol.dsl.ide.completion.Proposal.Field;
import org.telecontrol.dsl.ide.completion.StationCompletion;

/** A text being edited; the cursor is at the bar. Further texts are files beside it. */
final class Editing {

    static {
        new StationIdeSetup().createInjectorAndDoEMFRegistration();
    }

    private Editing() {}

    /** Of the language as it is registered, which a server may have done after this. */
    static <T> T service(Class<T> type) {
        return StationStandaloneSetup.services().get(type);
    }

    static int cursor(String textWithCursor) {
        return textWithCursor.indexOf('|');
    }

    /** The file without the cursor's bar; the others are {@code other1.station} and so on. */
    static XtextResource read(String text, String... others) {
        var resources = service(XtextResourceSet.class);
        for (int number = 1; number <= others.length; number++) {
            load(resources, "/other" + number + ".station", others[number - 1]);
        }
        return load(resources, "/edited.station", text.replace("|", ""));
    }

    private static XtextResource load(XtextResourceSet resources, String name, String text) {
        var file = (XtextResource) resources.createResource(URI.createFileURI(name));
        try {
            file.load(new StringInputStream(text, "UTF-8"), resources.getLoadOptions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static List<Proposal> completion(String textWithCursor, String... others) {
        return service(StationCompletion.class).at(read(textWithCursor, others), cursor(textWithCursor),
                CancelIndicator.NullImpl);
    }

    /** Proposals in their order, each as {@code label} or {@code label - description}. */
    static List<String> proposals(String textWithCursor, String... others) {
        return completion(textWithCursor, others).stream().map(Editing::words).toList();
    }

    private static String words(Proposal proposal) {
        return proposal.label() + (proposal.description().isEmpty() ? "" : " - " + proposal.description());
    }

    /** The text with the proposal of that label taken, fields as {@code [number:word]}, the cursor at the bar. */
    static String completed(String label, String textWithCursor, String... others) {
        var proposal = completion(textWithCursor, others).stream().filter(it -> it.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is none of " + proposals(textWithCursor, others)));
        var inserted = new StringBuilder(proposal.text());
        int end = proposal.end();
        for (var field : proposal.fields().stream().sorted(Comparator.comparing(Field::offset).reversed()).toList()) {
            inserted.insert(field.offset() + field.length(), "]").insert(field.offset(), "[" + field.number() + ":");
            end += end >= field.offset() + field.length() ? 3 + String.valueOf(field.number()).length() : 0;
        }
        var text = textWithCursor.replace("|", "");
        return text.substring(0, proposal.offset()) + inserted.insert(end, '|')
                + text.substring(proposal.offset() + proposal.length());
    }
}
