/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.assist;

import java.time.Duration;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;

/**
 * What is under the pointer: an element where it is named, or one that is referred to.
 *
 * @param html its description, with {@code b}, {@code p} and {@code br} only
 * @param offset of the words it is about
 * @param length of the words it is about
 */
public record Description(String html, int offset, int length) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    public static @Nullable Description at(StationDocument document, int offset) {
        return document.read(PATIENCE, resource -> describe(resource, offset)).orElse(null);
    }

    private static @Nullable Description describe(XtextResource resource, int offset) {
        var atOffset = StationLanguage.get(EObjectAtOffsetHelper.class);
        var reference = atOffset.getCrossReferenceNode(resource, new TextRegion(offset, 0));
        if (reference != null) {
            return describe(atOffset.resolveCrossReferencedElementAt(resource, offset), reference.getOffset(),
                    reference.getLength());
        }
        var named = atOffset.resolveElementAt(resource, offset);
        if (named == null) {
            return null;
        }
        var place = StationLanguage.get(ILocationInFileProvider.class).getSignificantTextRegion(named);
        return place.contains(offset) ? describe(named, place.getOffset(), place.getLength()) : null;
    }

    private static @Nullable Description describe(@Nullable EObject element, int offset, int length) {
        if (element == null || element.eIsProxy()) {
            return null;
        }
        var html = StationLanguage.get(IEObjectDocumentationProvider.class).getDocumentation(element);
        return html == null || html.isBlank() ? null : new Description(html, offset, length);
    }
}
