/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Severity;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.PointReference;

/** The points of the listed stations that the list does not have. They go only when that is asked for. */
final class Missing {

    private final Merge merge;
    private final PointList list;
    private final RtuTarget target;
    private final Ancestor ancestor;
    private final Set<ConfiguredPoint> listed = new HashSet<>();
    private final Set<Integer> commonAddresses = new HashSet<>();

    Missing(Merge merge, PointList list, RtuTarget target, Ancestor ancestor) {
        this.merge = merge;
        this.list = list;
        this.target = target;
        this.ancestor = ancestor;
    }

    void listed(ConfiguredPoint point) {
        listed.add(point);
        listed(point.commonAddress());
    }

    void listed(int commonAddress) {
        commonAddresses.add(commonAddress);
    }

    void handle() {
        var missing = target.points().stream().filter(point -> commonAddresses.contains(point.commonAddress()))
                .filter(point -> !listed.contains(point)).filter(point -> !Boolean.FALSE.equals(ancestor.had(point)))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        if (!list.options().removeMissing()) {
            stay(missing);
        } else if (list.errors() > 0) {
            stay(missing);
            merge.problem(Severity.WARNING, missing.size() + " points of RTU " + target.rtu().getName()
                    + " are not in the list but stay, because rows of the list were refused", "not-removed");
        } else {
            missing.forEach(this::remove);
        }
    }

    private void stay(List<ConfiguredPoint> points) {
        merge.missing(points.size());
        points.forEach(ancestor::keep);
    }

    private void remove(ConfiguredPoint point) {
        if (point.use() != null) {
            stay(List.of(point));
            return;
        }
        if (ancestor.had(point) != null && !ancestor.isUntouched(point)) {
            stay(List.of(point));
            merge.problem(Severity.WARNING, "Point " + point.name()
                    + " is not in the list any more but was changed in the configuration since the last import; it stays",
                    "conflict");
            return;
        }
        merge.change(new Change(Change.Kind.REMOVED, target.rtu().getName(), point.commonAddress(), point.ioa(),
                point.name(), "", 0, List.of()));
        merge.actions().add(() -> delete(point.declaration()));
    }

    /** Takes with it what refers to the point and would dangle. */
    private static void delete(EObject object) {
        var root = EcoreUtil.getRootContainer(object);
        var users = List.copyOf(EcoreUtil.UsageCrossReferencer.find(object, root));
        EcoreUtil.remove(object);
        for (var user : users) {
            if (user.getEObject() instanceof PointReference || user.getEObject() instanceof DveMember) {
                EcoreUtil.remove(user.getEObject());
            }
        }
    }
}
