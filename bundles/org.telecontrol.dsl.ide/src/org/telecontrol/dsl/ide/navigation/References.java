/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.model.station.NamedElement;

import com.google.inject.Inject;

/**
 * Finds where an element is referred to. Reads each text once and resolves only what is written with the element's name;
 * to resolve everything, as Xtext's own finder does, takes seconds in a file of 100,000 points.
 */
public class References {

    @Inject
    private Names names;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Referrers referrers;

    @Inject
    private OperationCanceledManager cancellation;

    /** The references in all files, file by file from the given one on, in the order of the text. */
    public List<NamedPlace> everywhere(NamedElement target, XtextResource from, CancelIndicator cancel) {
        return everywhere(Set.of(target), from, cancel);
    }

    /** The references to any of several elements in all files, file by file from the given one on. */
    public List<NamedPlace> everywhere(Collection<? extends NamedElement> targets, XtextResource from,
            CancelIndicator cancel) {
        return neighbours.knowing(from, () -> {
            List<NamedPlace> found = new ArrayList<>();
            for (var file : neighbours.of(from, referrers.to(targets, from), cancel)) {
                found.addAll(in(file, targets, cancel));
            }
            return found;
        });
    }

    /** Whether other files may refer to any of several elements, as the index tells: no file is read for that. */
    public boolean mayBeElsewhere(Collection<? extends NamedElement> targets, XtextResource from) {
        return !neighbours.others(from, referrers.to(targets, from)).isEmpty();
    }

    /** The references in one file, in the order of the text. */
    public List<NamedPlace> in(XtextResource file, NamedElement target, CancelIndicator cancel) {
        return in(file, Set.of(target), cancel);
    }

    /** The references in one file to any of several elements, in the order of the text. */
    public List<NamedPlace> in(XtextResource file, Collection<? extends NamedElement> targets,
            CancelIndicator cancel) {
        List<NamedPlace> found = new ArrayList<>();
        var sought = new Sought(targets);
        for (var objects = file.getAllContents(); objects.hasNext();) {
            cancellation.checkCanceled(cancel);
            var object = objects.next();
            for (var reference : sought.referencesFrom(object.eClass())) {
                collect(sought, object, reference, found);
            }
        }
        return found;
    }

    private void collect(Sought sought, EObject object, EReference reference, List<NamedPlace> found) {
        if (object.eIsSet(reference)) {
            var node = NamedPlaces.node(object, reference);
            if (node != null && means(sought, NodeModelUtils.getTokenText(node))
                    && object.eGet(reference) instanceof NamedElement target && sought.elements.contains(target)) {
                found.add(new NamedPlace(target, object, node.getOffset(), node.getLength()));
            }
        }
    }

    private boolean means(Sought sought, String written) {
        try {
            return sought.names.contains(names.parseTitle(written));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The elements that are looked for, and what tells quickly that a reference is to none of them. */
    private static final class Sought {

        private final Set<NamedElement> elements;
        private final Set<String> names = new HashSet<>();
        private final Set<EClass> kinds = new HashSet<>();
        private final Map<EClass, List<EReference>> possible = new HashMap<>();

        Sought(Collection<? extends NamedElement> targets) {
            elements = Set.copyOf(targets);
            for (var target : targets) {
                names.add(target.getName());
                kinds.add(target.eClass());
            }
        }

        List<EReference> referencesFrom(EClass kind) {
            return possible.computeIfAbsent(kind, from -> from.getEAllReferences().stream()
                    .filter(reference -> !reference.isContainment() && kinds.stream()
                            .anyMatch(reference.getEReferenceType()::isSuperTypeOf))
                    .toList());
        }
    }
}
