/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.naming;

import static org.telecontrol.model.station.StationPackage.Literals.DVE_GROUP__PARENT;
import static org.telecontrol.model.station.StationPackage.Literals.TYPICAL_USE__TYPICAL;

import java.util.Locale;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.TypicalUse;

/**
 * Names that a file mentions and that concern other files, though it refers to none of them: the index keeps them, so
 * that another file can ask who says its names, and is checked again when one more does.
 */
public enum Mention {

    /** A typical that is used. */
    TYPICAL,
    /** A DVE group that others are in. */
    PARENT,
    /** An endpoint of an RTU, as {@link #endpoint} says it. */
    ENDPOINT;

    /** Tells every mention, some more than once. Resolves nothing. */
    static void of(Configuration configuration, BiConsumer<Mention, String> mentions) {
        for (var element : configuration.getElements()) {
            if (element instanceof DveGroup group) {
                mention(PARENT, group, DVE_GROUP__PARENT, mentions);
            } else if (element instanceof Rtu rtu) {
                rtu.getEndpoints().stream().filter(endpoint -> endpoint.getHost() != null)
                        .forEach(endpoint -> mentions.accept(ENDPOINT, endpoint(endpoint)));
                rtu.getStations().stream().flatMap(station -> station.getElements().stream())
                        .filter(TypicalUse.class::isInstance)
                        .forEach(use -> mention(TYPICAL, use, TYPICAL_USE__TYPICAL, mentions));
            }
        }
    }

    /** Whether a model whose references are resolved mentions the name. */
    static boolean isIn(Configuration configuration, Mention kind, String name) {
        var found = new boolean[1];
        of(configuration, (mention, mentioned) -> found[0] |= mention == kind && mentioned.equals(name));
        return found[0];
    }

    /** Host and port; hosts have no case. */
    public static String endpoint(Endpoint endpoint) {
        return endpoint.getHost().toLowerCase(Locale.ROOT) + ":" + endpoint.getPort();
    }

    private static void mention(Mention kind, EObject owner, EReference reference,
            BiConsumer<Mention, String> mentions) {
        var name = name(owner, reference);
        if (name != null) {
            mentions.accept(kind, name);
        }
    }

    private static @Nullable String name(EObject owner, EReference reference) {
        if (owner.eGet(reference, false) instanceof NamedElement target && !target.eIsProxy()) {
            return target.getName();
        }
        var nodes = NodeModelUtils.findNodesForFeature(owner, reference);
        return nodes.isEmpty() ? null : NodeModelUtils.getTokenText(nodes.get(0)).replaceAll("^\\^|^\"|\"$", "");
    }
}
