/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.scoping;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

import com.google.inject.Inject;

/** Scopes by container, kept with the container's file until that changes. */
class ElementScopes {

    @Inject
    private IResourceScopeCache cache;

    /** Everything in an RTU's stations: its uses and own points. */
    IScope of(@Nullable Rtu rtu) {
        return rtu == null
                ? IScope.NULLSCOPE
                : kept(rtu.eResource(), new Key(rtu, StationElement.class), () -> elements(rtu, StationElement.class));
    }

    IScope uses(@Nullable Rtu rtu) {
        return rtu == null
                ? IScope.NULLSCOPE
                : kept(rtu.eResource(), new Key(rtu, TypicalUse.class), () -> elements(rtu, TypicalUse.class));
    }

    /** The RTU's own points, without those that come with uses. */
    IScope points(@Nullable Rtu rtu) {
        return rtu == null
                ? IScope.NULLSCOPE
                : kept(rtu.eResource(), new Key(rtu, InformationObject.class),
                        () -> elements(rtu, InformationObject.class));
    }

    IScope of(@Nullable Typical typical) {
        return typical == null
                ? IScope.NULLSCOPE
                : kept(typical.eResource(), new Key(typical, InformationObject.class),
                        () -> typical.getElements().stream());
    }

    /** The elements of one kind at the top level of a file, then those of the others. */
    IScope topLevel(Resource file, EClass kind, IScope others) {
        List<IEObjectDescription> own = cache.get(new Key(file, kind), file, () -> described(
                file.getContents().stream().filter(Configuration.class::isInstance).map(Configuration.class::cast)
                        .flatMap(configuration -> configuration.getElements().stream()).filter(kind::isInstance)));
        return MapBasedScope.createScope(others, own);
    }

    private IScope kept(@Nullable Resource file, Key key, Supplier<Stream<? extends NamedElement>> elements) {
        return file == null ? scope(elements.get()) : cache.get(key, file, () -> scope(elements.get()));
    }

    private static IScope scope(Stream<? extends NamedElement> elements) {
        return MapBasedScope.createScope(IScope.NULLSCOPE, described(elements));
    }

    private static List<IEObjectDescription> described(Stream<? extends NamedElement> elements) {
        return elements.filter(element -> element.getName() != null)
                .map(element -> EObjectDescription.create(QualifiedName.create(element.getName()), element)).toList();
    }

    private static <T extends StationElement> Stream<T> elements(Rtu rtu, Class<T> kind) {
        return rtu.getStations().stream().flatMap(station -> station.getElements().stream()).filter(kind::isInstance)
                .map(kind::cast);
    }

    /** By identity of the owner: two objects are never the same scope because they look alike. */
    private record Key(Object owner, Object kind) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.owner == owner && key.kind == kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(owner), kind);
        }
    }
}
