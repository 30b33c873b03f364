/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.telecontrol.dsl.ide.navigation.NamedPlaces;
import org.telecontrol.dsl.ide.navigation.Place;
import org.telecontrol.dsl.ide.symbols.Symbol;
import org.telecontrol.model.station.NamedElement;

/**
 * The file that is asked about.
 *
 * @param uris writes URIs as the client does
 */
record OpenFile(XtextResource model, Lines lines, UriExtensions uris) {

    Location location(Place place) {
        return new Location(uris.toUriString(place.file()),
                linesOf(place.file()).range(place.offset(), place.length()));
    }

    /** An element of this file that was found in the index; none where the index is older than the file. */
    Stream<WorkspaceSymbol> symbol(Symbol found) {
        var place = model.getEObject(found.element().fragment()) instanceof NamedElement element
                ? NamedPlaces.nameOf(element)
                : null;
        return place == null
                ? Stream.empty()
                : Stream.of(new WorkspaceSymbol(found.name(), Symbols.kind(found.kind()),
                        Either.forLeft(location(place)), found.detail().isEmpty() ? null : found.detail()));
    }

    String uri(URI file) {
        return uris.toUriString(file);
    }

    /** Those of another file that was read to answer. */
    Lines linesOf(URI file) {
        return !file.equals(model.getURI())
                && model.getResourceSet().getResource(file, false) instanceof XtextResource other
                && other.getParseResult() != null ? Lines.of(other.getParseResult().getRootNode().getText()) : lines;
    }
}
