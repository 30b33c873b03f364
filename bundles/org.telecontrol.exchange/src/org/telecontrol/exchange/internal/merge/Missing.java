/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.Spellings;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.PointReference;

/** The points of the listed stations that the list does not have. They go only when that is asked for. */
final class Missing {

    private final Findings found;
    private final RtuTarget target;
    private final Ancestor ancestor;
    private final Spellings spellings;
    private final List<ConfiguredPoint> staying = new ArrayList<>();
    private final List<ConfiguredPoint> changed = new ArrayList<>();
    private final List<ConfiguredPoint> removed = new ArrayList<>();

    Missing(Findings found, RtuTarget target, Ancestor ancestor, Spellings spellings) {
        this.found = found;
        this.target = target;
        this.ancestor = ancestor;
        this.spellings = spellings;
    }

    void find(List<Item> items) {
        if (target.points().isEmpty()) {
            return;
        }
        var listed = Collections.<ConfiguredPoint>newSetFromMap(new IdentityHashMap<>());
        var stations = new HashSet<Integer>();
        for (var item : items) {
            stations.add(item.commonAddress());
            var known = item.known();
            if (known != null) {
                listed.add(known);
                stations.add(known.commonAddress());
            }
        }
        boolean removes = found.list().options().removeMissing() && found.list().errors() == 0;
        for (var point : target.points()) {
            if (stations.contains(point.commonAddress()) && !listed.contains(point) && isOfThisList(point)) {
                of(point, removes).add(point);
            }
        }
    }

    private boolean isOfThisList(ConfiguredPoint point) {
        var said = ancestor.said(point);
        return said == null ? ancestor.isEmpty() : ancestor.isOfThisList(said);
    }

    private List<ConfiguredPoint> of(ConfiguredPoint point, boolean removes) {
        if (!removes || point.use() != null) {
            return staying;
        }
        var said = ancestor.said(point);
        return said == null || new Said(point, said).isAll(spellings) ? removed : changed;
    }

    /** Those that are removed. */
    Set<ConfiguredPoint> leaving() {
        var leaving = Collections.<ConfiguredPoint>newSetFromMap(new IdentityHashMap<>());
        leaving.addAll(removed);
        return leaving;
    }

    void report() {
        found.missing(staying.size() + changed.size());
        if (!staying.isEmpty() && found.list().options().removeMissing() && found.list().errors() > 0) {
            found.problem(Severity.WARNING, staying.size() + " points of RTU " + target.rtu().getName()
                    + " are not in the list but stay, because rows of the list were refused", "not-removed");
        }
        for (var point : changed) {
            found.conflict(removal(point));
            found.problem(Severity.WARNING, "Point " + point.name()
                    + " is not in the list any more but was changed in the configuration since the last import; it stays",
                    "conflict");
        }
        removed.forEach(point -> found.step(removal(point)));
    }

    private Step removal(ConfiguredPoint point) {
        return Step.whole(new Change(Change.Kind.REMOVED, target.rtu().getName(), point.commonAddress(), point.ioa(),
                point.name(), "", 0, List.of()), () -> delete(point.declaration()));
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

    /** What was said of those that are still there. */
    List<Entry> kept() {
        var missing = Collections.<ConfiguredPoint>newSetFromMap(new IdentityHashMap<>());
        missing.addAll(staying);
        missing.addAll(changed);
        missing.addAll(removed);
        var kept = new ArrayList<Entry>();
        if (missing.isEmpty()) {
            return kept;
        }
        for (var point : target.points()) {
            var said = ancestor.said(point);
            if (said != null && point.declaration().eContainer() != null && missing.contains(point)) {
                kept.add(said);
            }
        }
        return kept;
    }
}
