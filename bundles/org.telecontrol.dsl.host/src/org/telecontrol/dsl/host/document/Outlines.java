/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.dsl.ide.outline.StationOutline;

/** The elements of texts that are not open, such as older states of a file. For any thread. */
public final class Outlines {

    private static final URI NOWHERE = URI.createFileURI("/text." + StationStandaloneSetup.EXTENSION);

    private Outlines() {}

    public static List<OutlineNode> of(String text) {
        var resource = (XtextResource) new ProjectIndex().resourcesFor(NOWHERE).createResource(NOWHERE);
        try {
            resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StationLanguage.get(StationOutline.class).of(resource, CancelIndicator.NullImpl);
    }
}
