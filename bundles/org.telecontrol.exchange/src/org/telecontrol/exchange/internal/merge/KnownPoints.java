/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.LinkedHashMap;
import java.util.List;

import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.internal.PointTexts;
import org.telecontrol.exchange.internal.ScalingText;
import org.telecontrol.exchange.internal.StateTexts;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.CommandProperties;

/** Changes points that are configured already, and nothing of them that stays the same. */
final class KnownPoints {

    private final Merge merge;
    private final RtuPoints points;
    private final PointList list;
    private final Ancestor ancestor;
    private final PointTexts texts;

    KnownPoints(Merge merge, RtuTarget target, PointList list, Ancestor ancestor) {
        this.merge = merge;
        this.points = RtuPoints.of(target.rtu());
        this.list = list;
        this.ancestor = ancestor;
        this.texts = new PointTexts(list.profile());
    }

    /** @param command whether the row describes the point beside this command, so that its metadata are not this one's */
    Placed change(ConfiguredPoint point, ListedPoint listed, boolean command) {
        var edits = new PointEdits(point);
        address(point, listed, edits);
        var type = type(point, listed, edits);
        var states = StateTexts.fit(listed.states(), type).orElse(List.of());
        edits.properties(listed, states);
        edits.takenBack(listed, ancestor);
        if (!command) {
            var metadata = texts.metadata(placed(point, listed, type, states), listed, list.keys());
            MetadataEdits.compare(point, metadata, list.keys(), edits);
        }
        report(point, listed, ancestor.decide(point, listed, edits.edits()));
        return new Placed(point.declaration(), point.use(), point);
    }

    /** What the configuration will say: what the list says, and where that is blank, what was said before. */
    private static ListedPoint placed(ConfiguredPoint point, ListedPoint listed, TypeIdentification type,
            List<String> states) {
        var scaling = listed.scaling();
        var details = new LinkedHashMap<>(PointDetail.of(point));
        details.putAll(listed.details());
        return new ListedPoint(listed.sheet(), listed.row(), point.rtu().getName(), listed.host(),
                listed.commonAddress(), listed.ioa(), listed.commandIoa(), type, listed.commandType(), true,
                point.name(), or(listed.description(), point.description()), or(listed.unit(), point.unit()),
                scaling == null ? ScalingText.of(point.scaling()) : scaling,
                states.isEmpty() ? point.states() : states, details, listed.metadata());
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    /** Sees to it that a command has the point as its return information. */
    void returns(Placed command, Placed point, ListedPoint listed) {
        var known = command.known();
        if (known == null) {
            if (command.object() instanceof Command added && added.getReturnInformation() == null) {
                added.setReturnInformation(point.reference());
            }
            return;
        }
        var before = points.returnInformation(known);
        if (before.filter(point::is).isEmpty()) {
            var edits = new PointEdits(known);
            edits.add("returns", before.map(ConfiguredPoint::name).orElse(""), point.object().getName(), target -> {
                if (target instanceof CommandProperties properties) {
                    properties.setReturnInformation(point.reference());
                }
            });
            report(known, listed, edits.edits());
        }
    }

    private static void address(ConfiguredPoint point, ListedPoint listed, PointEdits edits) {
        if (point.ioa() != listed.ioa()) {
            edits.add("address", Integer.toString(point.ioa()), Integer.toString(listed.ioa()),
                    target -> point.declaration().setAddress(listed.ioa()));
        }
    }

    /** The type the point will have: a derived one gives way to what the engineer has chosen. */
    private TypeIdentification type(ConfiguredPoint point, ListedPoint listed, PointEdits edits) {
        var before = point.type();
        boolean stays = before == listed.type() || !listed.typeStated() && fits(before, listed);
        if (stays) {
            return before;
        }
        if (point.use() != null) {
            merge.problem(Severity.WARNING, listed, "Point " + point.name() + " is " + before.name()
                    + " by its typical, not " + listed.type().name() + " as in the list; its type stays",
                    "typical-type");
            return before;
        }
        edits.add("type", before.name(), listed.type().name(), target -> point.declaration().setType(listed.type()));
        return listed.type();
    }

    private static boolean fits(TypeIdentification type, ListedPoint listed) {
        return SignalClass.of(listed.type()).admits(type) && StateTexts.fit(listed.states(), type).isPresent();
    }

    private void report(ConfiguredPoint point, ListedPoint listed, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        edits.forEach(edit -> merge.actions().add(edit.action()));
        merge.change(new Change(Change.Kind.CHANGED, point.rtu().getName(), point.commonAddress(), point.ioa(),
                point.name(), listed.sheet(), listed.row(), edits.stream().map(Edit::field).toList()));
    }
}
