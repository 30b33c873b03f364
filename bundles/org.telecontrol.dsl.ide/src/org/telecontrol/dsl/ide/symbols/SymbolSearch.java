/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.naming.IndexedAddress;
import org.telecontrol.dsl.naming.Remark;
import org.telecontrol.dsl.naming.StationDescriptionStrategy;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.model.station.StationPackage.Literals;

import com.google.inject.Inject;

/** Finds elements by what somebody typed. Points that come with uses are found too, though no file declares them so. */
public class SymbolSearch {

    @Inject
    private OperationCanceledManager cancellation;

    /** A point of a typical, as the index knows it. */
    private record Part(String name, EClass kind, String type, boolean relative, int address, String description) {

        static @Nullable Part of(IEObjectDescription described) {
            var content = described.getUserData(StationDescriptionStrategy.CONTENT);
            var words = content == null ? new String[0] : Remark.without(content).split(" ");
            return content == null || words.length != 3
                    ? null
                    : new Part(described.getName().getLastSegment(), described.getEClass(), words[0],
                            Boolean.parseBoolean(words[1]), Integer.parseInt(words[2]), Remark.of(content));
        }
    }

    /**
     * Elements that have the query in their name; for a query that is an address, also the points that have it. An
     * address may follow a common address: {@code 7:1000}.
     *
     * @param most how many are wanted at most
     */
    public List<Symbol> find(IResourceDescriptions index, String query, int most, CancelIndicator cancel) {
        return find(index, new Search(Query.of(query, AddressNotation.DECIMAL), false, most, parts(index), cancel));
    }

    /**
     * Like {@link #find}, but points and commands of RTUs alone.
     *
     * @param notation tells which octet of a dotted address comes first
     */
    public List<Symbol> points(IResourceDescriptions index, String query, AddressNotation notation, int most,
            CancelIndicator cancel) {
        return find(index, new Search(Query.of(query, notation), true, most, parts(index), cancel));
    }

    private static List<Symbol> find(IResourceDescriptions index, Search search) {
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
        private final boolean pointsOnly;
        private final int most;
        private final Map<String, List<Part>> parts;
        private final CancelIndicator cancel;

        Search(Query query, boolean pointsOnly, int most, Map<String, List<Part>> parts, CancelIndicator cancel) {
            this.query = query;
            this.pointsOnly = pointsOnly;
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
            if (data != null && address != null && element.getEClass() != Literals.TYPICAL_USE) {
                point(name, element.getEClass(), new Symbol.Point(address.what(), address.commonAddress(),
                        address.address(), Remark.of(data)), element);
            } else if (!pointsOnly && query.matches(name)) {
                found.add(new Symbol(name, element.getEClass(), Optional.empty(), element.getEObjectURI()));
            }
            if (address != null && element.getEClass() == Literals.TYPICAL_USE) {
                pointsOf(name, address, element);
            }
        }

        private void pointsOf(String use, IndexedAddress at, IEObjectDescription element) {
            for (var part : parts.getOrDefault(at.what(), List.of())) {
                if (!at.omitted().contains(part.name()) && !isFull()) {
                    int own = part.address() + (part.relative() ? at.address() : 0);
                    point(use + "." + part.name(), part.kind(), new Symbol.Point(part.type(), at.commonAddress(),
                            at.moved().getOrDefault(part.name(), own), part.description()), element);
                }
            }
        }

        private void point(String name, EClass kind, Symbol.Point point, IEObjectDescription element) {
            if (query.matches(point.commonAddress(), point.ioa()) || query.matches(name)) {
                found.add(new Symbol(name, kind, Optional.of(point), element.getEObjectURI()));
            }
        }
    }
}
