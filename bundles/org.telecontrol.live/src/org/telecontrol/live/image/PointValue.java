/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.values.ValueConversion;

/**
 * What one telegram said of a point, made of what the image stores when it is asked for: two of the same telegram are
 * equal, not the same object. What people read (engineering value, text, time as an instant) is computed from it.
 *
 * @param type as received; of a configured point it may have another time tag than configured, or be wrong altogether
 * @param cause why it was sent
 * @param test whether the ASDU was marked as a test
 * @param object value, quality and time tag as on the wire
 * @param received when the link took it
 * @param changes how often the point had another value or quality than before, its first value included; wraps after
 *        2³¹
 */
public record PointValue(ImagePoint point, TypeIdentification type, CauseOfTransmission cause, boolean test,
        InformationObject object, Instant received, int changes) {

    /** The value on the wire. */
    public InformationElement element() {
        return object.element();
    }

    public Quality quality() {
        return object.quality();
    }

    /** Whether the type received means something else than the type configured; true for what is not configured. */
    public boolean isForeignType() {
        return !point.expects(type);
    }

    /**
     * A state text, Double, Boolean or Integer by the configuration; the {@link #raw() number on the wire} when the point
     * is not configured or the type is not the configured one.
     */
    public Object engineering() {
        return conversion().<Object>map(known -> known.engineering(element())).orElseGet(this::raw);
    }

    /** {@link #engineering()} as text with its unit. */
    public String text() {
        return conversion().map(known -> known.text(element())).orElseGet(() -> raw().toString());
    }

    /** {@link #text()} with fewer decimals of a measured value, for where it changes while people look. */
    public String brief() {
        return conversion().map(known -> known.brief(element())).orElseGet(() -> raw().toString());
    }

    private Optional<ValueConversion> conversion() {
        var known = point.conversion();
        return known == null || isForeignType() ? Optional.empty() : Optional.of(known);
    }

    /** The number on the wire. */
    public Number raw() {
        return element().rawNumber();
    }

    /**
     * The time tag by the RTU's time zone; null when the type has none or its fields are no time of the calendar. See
     * {@link #isTimeInvalid()}.
     */
    public @Nullable Instant time() {
        var tag = object.time();
        var instant = tag == null ? Optional.<Instant>empty() : tag.toInstant(point.rtu().zone(), received);
        return instant.isPresent() ? instant.get() : null;
    }

    /** Whether there is a time tag that the RTU itself marked as invalid (IV), or that is no time of the calendar. */
    public boolean isTimeInvalid() {
        var tag = object.time();
        return tag != null && (tag.invalid() || time() == null);
    }
}
