/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.NamePattern;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.StationPackage.Literals;

import com.google.inject.Inject;

/**
 * Whether a group selects a point, from the names that are written in its members. To resolve these would read the files
 * of all RTUs that the group names.
 */
class WrittenMembers {

    @Inject
    private Names names;

    /** The last member that is about the point decides. */
    boolean select(DveGroup group, ConfiguredPoint point) {
        boolean selected = false;
        for (var member : group.getMembers()) {
            if (selected == member.isExcluded() && concerns(member, point)) {
                selected = !selected;
            }
        }
        return selected;
    }

    private boolean concerns(DveMember member, ConfiguredPoint point) {
        var rtu = written(member, Literals.DVE_MEMBER__RTU);
        var element = written(member, Literals.DVE_MEMBER__ELEMENT);
        var own = written(member, Literals.DVE_MEMBER__POINT);
        var use = point.use();
        var declared = point.declaration().getName();
        return (rtu == null || rtu.equals(point.rtu().getName()))
                && (element == null || element.equals(use == null ? declared : use.getName()))
                && (own == null || own.equals(declared))
                && matches(member.getPattern(), below(point, rtu != null, element != null && own == null));
    }

    /** The name that a pattern is compared with: below the RTU or the use that the member names. */
    private static String below(ConfiguredPoint point, boolean rtuNamed, boolean elementNamed) {
        return !rtuNamed
                ? point.qualifiedName()
                : elementNamed && point.use() != null ? point.declaration().getName() : point.name();
    }

    private static boolean matches(@Nullable String pattern, String name) {
        return pattern == null || NamePattern.of(pattern).test(name);
    }

    private @Nullable String written(DveMember member, EReference reference) {
        for (var node : NodeModelUtils.findNodesForFeature(member, reference)) {
            return name(NodeModelUtils.getTokenText(node));
        }
        return null;
    }

    private String name(String written) {
        try {
            return names.parseTitle(written);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
