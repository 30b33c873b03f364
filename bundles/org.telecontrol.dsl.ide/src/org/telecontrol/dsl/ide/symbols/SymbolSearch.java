/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.naming.IndexedAddress;
import org.telecontrol.dsl.naming.StationDescriptionStrategy;
import org.telecontrol.model.station.StationPackage.Literals;

import com.google.inject.Inject;

/** Finds elements by what somebody typed. Points that come with uses are found too, though no file declares them so. */
public class SymbolSearch {

    @Inject
    private OperationCanceledManager cancellation;

    /** A point of a typical, as the index knows it. */
    private record Part(String name, EClass kind, String type, boolean relative, int address) {

        static @Nullable Part of(IEObjectDescription described) {
            var content = described.getUserData(StationDescriptionStrategy.CONTENT);
            var words = content == null ? new String[0] : content.split(" ");
            return words.length != 3
                    ? null
                    : new Part(described.getName().getLastSegment(), described.getEClass(), words[0],
                            Boolean.parseBoolean(words[1]), Integer.parseInt(words[2]));
        }
    }

    /**
     * Elements whose name, or a part of it, begins with the query; for a query that is an address, the points that have
     * it. An address may follow a common address: {@code 7:1000}.
     *
     * @param most how many are wanted at most
     */
    public List<Symbol> find(IResourceDescriptions index, String query, int most, CancelIndicator cancel) {
        var search = new Search(Query.of(query), most, parts(index), cancel);
        for (var file : index.getAllResourceDescriptions()) {
            for (var element : file.getExportedObjects()) {
                if (search.isFull()) {
                    return search.found;
                }
                search.consider(element);
            }
        }
        return search.found;
    }

    private Map<String, List<Part>> parts(IResourceDescriptions index) {
        Map<String, List<Part>> parts = new HashMap<>();
        for (var kind : List.of(Literals.POINT, Literals.COMMAND)) {
            for (var element : index.getExportedObjectsByType(kind)) {
                var part = Part.of(element);
                if (part != null) {
                    parts.computeIfAbsent(element.getName().getFirstSegment(), typical -> new ArrayList<>()).add(part);
                }
            }
        }
        return parts;
    }

    /** One way through the index. */
    private final class Search {

        private final List<Symbol> found = new ArrayList<>();
        private final Query query;
        private final int most;
        private final Map<String, List<Part>> parts;
        private final CancelIndicator cancel;

        Search(Query query, int most, Map<String, List<Part>> parts, CancelIndicator cancel) {
            this.query = query;
            this.most = most;
            this.parts = parts;
            this.cancel = cancel;
        }

        boolean isFull() {
            return found.size() >= most;
        }

        void consider(IEObjectDescription element) {
            cancellation.checkCanceled(cancel);
            if (!Literals.NAMED_ELEMENT.isSuperTypeOf(element.getEClass())) {
                return;
            }
            var name = element.getName().toString();
            var data = element.getUserData(StationDescriptionStrategy.ADDRESS);
            var address = data == null ? null : IndexedAddress.parse(data);
            if (address != null && element.getEClass() != Literals.TYPICAL_USE) {
                point(name, element.getEClass(), address.what(), address.commonAddress(), address.address(), element);
            } else if (!query.isAddress() && query.matchesName(name)) {
                found.add(new Symbol(name, element.getEClass(), "", element.getEObjectURI()));
            }
            if (address != null && element.getEClass() == Literals.TYPICAL_USE) {
                pointsOf(name, address, element);
            }
        }

        private void pointsOf(String use, IndexedAddress at, IEObjectDescription element) {
            for (var part : parts.getOrDefault(at.what(), List.of())) {
                if (!at.omitted().contains(part.name()) && !isFull()) {
                    int own = part.address() + (part.relative() ? at.address() : 0);
                    point(use + "." + part.name(), part.kind(), part.type(), at.commonAddress(),
                            at.moved().getOrDefault(part.name(), own), element);
                }
            }
        }

        private void point(String name, EClass kind, String type, int ca, int ioa, IEObjectDescription element) {
            if (query.isAddress() ? query.matches(ca, ioa) : query.matchesName(name)) {
                found.add(new Symbol(name, kind, type + " " + ca + ":" + ioa, element.getEObjectURI()));
            }
        }
    }
}
