/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;

/** A place in the image: an information object of one RTU, configured or not, with its last value. */
public final class ImagePoint {

    private final RtuImage rtu;
    private final int position;
    private final int commonAddress;
    private final int ioa;
    private final @Nullable ConfiguredPoint configured;
    private final @Nullable TypeFamily family;
    private final @Nullable ValueConversion conversion;

    private volatile @Nullable History history;

    ImagePoint(RtuImage rtu, int position, ConfiguredPoint configured) {
        this.rtu = rtu;
        this.position = position;
        this.commonAddress = configured.commonAddress();
        this.ioa = configured.ioa();
        this.configured = configured;
        this.family = configured.type().family();
        this.conversion = ValueConversion.of(configured);
    }

    ImagePoint(RtuImage rtu, int position, int commonAddress, int ioa) {
        this.rtu = rtu;
        this.position = position;
        this.commonAddress = commonAddress;
        this.ioa = ioa;
        this.configured = null;
        this.family = null;
        this.conversion = null;
    }

    /** The image of the RTU that it belongs to. */
    public RtuImage rtu() {
        return rtu;
    }

    /** 0 for the first point of its RTU; points never move. */
    public int position() {
        return position;
    }

    public int commonAddress() {
        return commonAddress;
    }

    public int ioa() {
        return ioa;
    }

    public PointAddress address() {
        return new PointAddress(commonAddress, ioa);
    }

    /** What the configuration says of it, null for an object that the configuration does not know. */
    public @Nullable ConfiguredPoint configured() {
        return configured;
    }

    public boolean isConfigured() {
        return configured != null;
    }

    /** The name inside the RTU ("F01.Q0_Pos"), empty when it is not configured. */
    public String name() {
        var known = configured;
        return known == null ? "" : known.name();
    }

    /** "NORTH.F01.Q0_Pos", or the RTU and the address when it is not configured. */
    public String qualifiedName() {
        return isConfigured() ? rtu.name() + '.' + name() : rtu.name() + " " + commonAddress + ":" + ioa;
    }

    /** The last value, null as long as none arrived. */
    public @Nullable PointValue value() {
        var stored = rtu.valueAt(position);
        return stored == null ? null : stored.of(this);
    }

    /** {@link #value()} for those who chain. */
    public Optional<PointValue> last() {
        var now = value();
        return now == null ? Optional.empty() : Optional.of(now);
    }

    /**
     * From now on keeps the last values that say something new: another value or quality, or an event with its time. It
     * costs about 90 bytes and 32 more for each value that can be kept; nothing while it is off, as it is at first.
     *
     * @param depth how many; 0 forgets them and keeps none
     */
    public void keepHistory(int depth) {
        var now = history;
        if (depth <= 0) {
            history = null;
        } else if (now == null || now.depth() != depth) {
            var fresh = new History(depth);
            if (now != null) {
                now.values().forEach(fresh::add);
            }
            history = fresh;
            rtu.remember();
        }
    }

    /** What is kept, from the oldest to the newest; empty when nothing is. */
    public List<PointValue> history() {
        var kept = history;
        return kept == null ? List.of() : kept.values().stream().map(value -> value.of(this)).toList();
    }

    /** Whether a type means the same as the configured one, with or without time tag. */
    boolean expects(TypeIdentification type) {
        return type.family() == family;
    }

    @Nullable
    ValueConversion conversion() {
        return conversion;
    }

    /** Keeps a value that was stored, if it is wanted and new. By one thread at a time. */
    void remember(StoredValue value, @Nullable StoredValue before) {
        var kept = history;
        if (kept != null && (before == null || value.isNews(before))) {
            kept.add(value);
        }
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
