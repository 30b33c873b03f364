/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.ListedScaling.Linear;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.internal.ScalingText;
import org.telecontrol.exchange.internal.Spellings;
import org.telecontrol.exchange.internal.StateTexts;
import org.telecontrol.model.points.ConfiguredPoint;

/** Whether a point of the configuration still is what the list said of it last, one property after the other. */
final class Said {

    private final ConfiguredPoint point;
    private final Entry entry;

    Said(ConfiguredPoint point, Entry entry) {
        this.point = point;
        this.entry = entry;
    }

    Entry entry() {
        return entry;
    }

    boolean isName() {
        return point.name().equals(entry.field(ListedFields.NAME));
    }

    boolean isAddress() {
        return point.ioa() == entry.key().ioa();
    }

    boolean isType() {
        return point.type().name().equals(entry.field(ListedFields.TYPE));
    }

    boolean isDescription() {
        return point.description().equals(entry.field(ListedFields.DESCRIPTION));
    }

    boolean isUnit() {
        return point.unit().equals(entry.field(ListedFields.UNIT));
    }

    boolean isScaling() {
        var text = entry.field(ListedFields.SCALING);
        var ours = ScalingText.of(point.scaling());
        return ScalingText.isSame(ScalingText.read(text), ours)
                || ScalingText.read(text) instanceof Linear said && said.offset() == null
                        && ours instanceof Linear linear && linear.factor() == said.factor();
    }

    boolean isStates() {
        return fitted(entry, point).equals(point.states());
    }

    /** The states that the list said, as the configuration holds them for the point's type. */
    static List<String> fitted(Entry entry, ConfiguredPoint point) {
        return StateTexts.fit(ListedFields.states(entry.field(ListedFields.STATES)), point.type()).orElse(List.of());
    }

    boolean is(PointDetail detail) {
        return !detail.appliesTo(point.type())
                || detail.isSame(detail.value(point), entry.field(detail.role().word()));
    }

    boolean isMetadata(String key) {
        return metadata(point, key).equals(entry.field(ListedFields.metadata(key)));
    }

    static String metadata(ConfiguredPoint point, String key) {
        return point.metadata().stream().filter(one -> key.equals(one.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse("");
    }

    /** @param returns the point that the list said, null for none; @param now the one that is configured */
    static boolean isReturn(@Nullable ConfiguredPoint said, @Nullable ConfiguredPoint now) {
        return said == null
                ? now == null
                : now != null && said.declaration() == now.declaration()
                        && said.use() == now.use();
    }

    /** Whether nobody has changed anything of it that a list says, nor said anything beside. */
    boolean isAll(Spellings spellings) {
        return isName() && isAddress() && isType() && isDescription() && isUnit() && isScaling() && isStates()
                && List.of(PointDetail.values()).stream().allMatch(this::is) && isAllMetadata(spellings)
                && point.toleratedQuality().isEmpty() && point.declaration().getAllowances().isEmpty();
    }

    private boolean isAllMetadata(Spellings spellings) {
        return point.metadata().stream().map(Map.Entry::getKey).allMatch(this::isMetadata)
                && ListedFields.metadataKeys(entry.fields()).stream()
                        .allMatch(key -> spellings.has(key) || isMetadata(key));
    }
}
