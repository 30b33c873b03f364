/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.ListedScaling.Linear;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.internal.ScalingText;
import org.telecontrol.exchange.internal.Spellings;
import org.telecontrol.exchange.internal.StateTexts;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.CommandProperties;

/** Compares a point that is configured already with what the list says of it, and changes nothing that stays the same. */
final class KnownPoint {

    private final Findings found;
    private final ConfiguredPoint point;
    private final ListedPoint listed;
    private final PointEdits edits;
    private final @Nullable Said said;

    KnownPoint(Findings found, Item item, ConfiguredPoint point) {
        this.found = found;
        this.point = point;
        this.listed = item.listed();
        this.edits = new PointEdits(point, found.list().options().preferList());
        var entry = item.said();
        this.said = entry == null ? null : new Said(point, entry);
    }

    ConfiguredPoint point() {
        return point;
    }

    PointEdits edits() {
        return edits;
    }

    private @Nullable String before(String field) {
        var last = said;
        return last == null ? null : last.entry().field(field);
    }

    /** Everything but what it returns to and what it is called. */
    void compare(Spellings spellings) {
        var last = said;
        if (last != null && isUnchanged(last.entry(), spellings)) {
            return;
        }
        address(last);
        var type = type(last);
        edits.property(ListedFields.DESCRIPTION, before(ListedFields.DESCRIPTION),
                last != null && last.isDescription(), point.description(), listed.description(),
                target -> target.setDescription(orCleared(listed.description())));
        edits.property(ListedFields.UNIT, before(ListedFields.UNIT), last != null && last.isUnit(), point.unit(),
                listed.unit(), target -> target.setUnit(orCleared(listed.unit())));
        scaling(last);
        states(last, type);
        details(last, type);
        metadata(last, found.list(), spellings);
    }

    /** What the list has not changed since stays as the configuration has it. */
    private boolean isUnchanged(Entry entry, Spellings spellings) {
        return entry.key().ioa() == listed.ioa()
                && ListedFields.isSame(entry.fields(), ListedFields.of(listed, spellings));
    }

    /** An override says nothing by an empty text, a declaration by none at all. */
    private @Nullable String orCleared(String text) {
        return text.isEmpty() && point.use() == null ? null : text;
    }

    /** Whether what the list takes back can be: an override replaces what the typical says but cannot take it away. */
    private boolean isOwnOr(boolean says) {
        return says || point.use() == null;
    }

    private void address(@Nullable Said last) {
        var use = point.use();
        edits.decide(ListedFields.ADDRESS, last == null ? null : Integer.toString(last.entry().key().ioa()),
                last != null && last.isAddress(), Integer.toString(point.ioa()), Integer.toString(listed.ioa()), () -> {
                    if (use == null) {
                        point.declaration().setAddress(listed.ioa());
                    } else {
                        edits.override(use).setAddress(listed.ioa());
                    }
                });
    }

    /** @param free whether no other element has the name that the list gives it now */
    void rename(boolean free) {
        var last = said;
        edits.decide(ListedFields.NAME, before(ListedFields.NAME), last != null && last.isName(), point.name(),
                listed.name(), () -> point.declaration().setName(listed.name()));
        if (!free) {
            edits.refuse(ListedFields.NAME);
        }
    }

    /** The type the point will have: a derived one gives way to what the engineer has chosen. */
    private TypeIdentification type(@Nullable Said last) {
        var before = point.type();
        if (before == listed.type() || !listed.typeStated() && fits(before)
                || last != null && listed.type().name().equals(last.entry().field(ListedFields.TYPE))) {
            return before;
        }
        if (point.use() != null) {
            found.problem(Severity.WARNING, listed, "Point " + point.name() + " is " + before.name()
                    + " by its typical, not " + listed.type().name() + " as in the list; its type stays",
                    "typical-type");
            return before;
        }
        int changes = edits.made().size();
        edits.decide(ListedFields.TYPE, before(ListedFields.TYPE), last != null && last.isType(), before.name(),
                listed.type().name(), () -> point.declaration().setType(listed.type()));
        return edits.made().size() > changes ? listed.type() : before;
    }

    private boolean fits(TypeIdentification type) {
        return SignalClass.of(listed.type()).admits(type) && StateTexts.fit(listed.states(), type).isPresent();
    }

    private void scaling(@Nullable Said last) {
        var ours = ScalingText.of(point.scaling());
        var theirs = withOffset(listed.scaling(), ours);
        var text = ScalingText.isSame(theirs, ours) ? ScalingText.of(ours) : ScalingText.of(theirs);
        boolean listSame = last != null
                && ScalingText.isSame(ScalingText.read(last.entry().field(ListedFields.SCALING)), listed.scaling());
        if (!listSame && isOwnOr(theirs != null)) {
            edits.property(ListedFields.SCALING, before(ListedFields.SCALING), last != null && last.isScaling(),
                    ScalingText.of(ours), text,
                    target -> target.setScaling(theirs == null ? null : ScalingText.model(theirs)));
        }
    }

    /** A list that says no offset leaves the one that is configured. */
    private static @Nullable ListedScaling withOffset(@Nullable ListedScaling listed, @Nullable ListedScaling before) {
        return listed instanceof Linear linear && linear.offset() == null && before instanceof Linear known
                ? new Linear(linear.factor(), known.offset())
                : listed;
    }

    private void states(@Nullable Said last, TypeIdentification type) {
        var states = StateTexts.fit(listed.states(), type).orElse(List.of());
        boolean listSame = last != null
                && ListedFields.states(last.entry().field(ListedFields.STATES)).equals(listed.states());
        if (!listSame && isOwnOr(!states.isEmpty()) && states.isEmpty() == listed.states().isEmpty()) {
            edits.property(ListedFields.STATES, before(ListedFields.STATES), last != null && last.isStates(),
                    ListedFields.states(point.states()), ListedFields.states(states),
                    target -> ECollections.setEList(target.getStates(), states));
        }
    }

    private void details(@Nullable Said last, TypeIdentification type) {
        for (var detail : PointDetail.values()) {
            var text = listed.detail(detail.role());
            var ours = detail.value(point);
            var name = detail.role().word();
            boolean same = text.isEmpty() ? detail.isSame(ours, "") : text.equals(ours);
            if (!same && detail.appliesTo(type) && isOwnOr(!text.isEmpty())) {
                edits.property(name, before(name), last != null && last.is(detail), ours, text,
                        target -> detail.set(target, text));
            }
        }
    }

    /** The list speaks for the keys of its columns, all others are left alone. */
    private void metadata(@Nullable Said last, PointList list, Spellings spellings) {
        var keys = new LinkedHashSet<>(listed.metadata().keySet());
        if (last != null) {
            ListedFields.metadataKeys(last.entry().fields()).stream().filter(list.keys()::contains).forEach(keys::add);
        }
        for (var key : keys) {
            var text = listed.metadata().getOrDefault(key, "");
            if (!spellings.has(key) && isOwnOr(!text.isEmpty())) {
                var name = ListedFields.metadata(key);
                edits.property(name, before(name), last != null && last.isMetadata(key), Said.metadata(point, key),
                        text, target -> MetadataEntries.put(target.getMetadata(), key, text));
            }
        }
    }

    /**
     * What shows that the command was carried out.
     *
     * @param now    the point that is configured
     * @param before the point the list named last
     * @param listed the point the list names; none when it names none
     */
    void returns(@Nullable ConfiguredPoint now, @Nullable ConfiguredPoint before, @Nullable Placed listed) {
        if (now != null && listed != null && listed.is(now) || !isOwnOr(listed != null)) {
            return;
        }
        edits.property(ListedFields.RETURNS, before(ListedFields.RETURNS), Said.isReturn(before, now),
                now == null ? "" : now.name(), this.listed.detail(org.telecontrol.exchange.layout.ColumnRole.RETURNS),
                target -> {
                    if (target instanceof CommandProperties properties) {
                        properties.setReturnInformation(listed == null ? null : listed.reference());
                    }
                });
    }

    void report() {
        if (!edits.made().isEmpty()) {
            found.step(Step.edits(change(edits.made()), edits.made()));
        }
        if (!edits.conflicts().isEmpty()) {
            found.conflict(Step.edits(change(edits.conflicts()), edits.conflicts()));
            for (int i = 0; i < edits.conflicts().size(); i++) {
                var field = edits.conflicts().get(i).field();
                found.problem(Severity.WARNING, listed, conflict(field, edits.said().get(i)), "conflict");
            }
        }
    }

    private String conflict(Change.Field field, String said) {
        return "Point " + point.name() + ": " + field.name() + " was \"" + said + "\" in the last import, is \""
                + field.after() + "\" in the list now and \"" + field.before() + "\" in the configuration, which stays";
    }

    private Change change(List<Edit> edits) {
        return new Change(Change.Kind.CHANGED, point.rtu().getName(), point.commonAddress(), point.ioa(),
                point.name(), listed.sheet(), listed.row(),
                edits.stream().map(Edit::field).collect(Collectors.toUnmodifiableList()));
    }
}
