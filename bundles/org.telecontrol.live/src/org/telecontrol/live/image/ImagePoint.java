/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

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
    private final String name;
    private final @Nullable ConfiguredPoint configured;
    private final @Nullable TypeFamily family;
    private final @Nullable ValueConversion conversion;

    private volatile @Nullable PointValue value;

    ImagePoint(RtuImage rtu, int position, ConfiguredPoint configured) {
        this.rtu = rtu;
        this.position = position;
        this.commonAddress = configured.commonAddress();
        this.ioa = configured.ioa();
        this.name = configured.name();
        this.configured = configured;
        this.family = configured.type().family();
        this.conversion = ValueConversion.of(configured);
    }

    ImagePoint(RtuImage rtu, int position, int commonAddress, int ioa) {
        this.rtu = rtu;
        this.position = position;
        this.commonAddress = commonAddress;
        this.ioa = ioa;
        this.name = "";
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
        return name;
    }

    /** "NORTH.F01.Q0_Pos", or the RTU and the address when it is not configured. */
    public String qualifiedName() {
        return isConfigured() ? rtu.name() + '.' + name : rtu.name() + " " + commonAddress + ":" + ioa;
    }

    /** The last value, null as long as none arrived. */
    public @Nullable PointValue value() {
        return value;
    }

    /** {@link #value()} for those who chain. */
    public Optional<PointValue> last() {
        var now = value;
        return now == null ? Optional.empty() : Optional.of(now);
    }

    /** Whether a type means the same as the configured one, with or without time tag. */
    boolean expects(TypeIdentification type) {
        return type.family() == family;
    }

    @Nullable
    ValueConversion conversion() {
        return conversion;
    }

    void set(PointValue newValue) {
        value = newValue;
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
