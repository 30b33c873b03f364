/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.address;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.iec104.PointAddress;

/** The notation of information object addresses the user prefers. Common addresses are always decimal. */
public final class AddressPreference {

    static final String BUNDLE = "org.telecontrol.ui.common";
    static final String KEY = "addressNotation";

    private AddressPreference() {}

    public static AddressNotation notation() {
        var name = node().get(KEY, AddressNotation.DECIMAL.name());
        return Arrays.stream(AddressNotation.values()).filter(notation -> notation.name().equals(name)).findFirst()
                .orElse(AddressNotation.DECIMAL);
    }

    public static void set(AddressNotation notation) {
        node().put(KEY, notation.name());
    }

    /** Common address and information object address, as in {@code 1:1000} or {@code 1:0.3.232}. */
    public static String format(PointAddress address) {
        return format(address, notation());
    }

    public static String format(PointAddress address, AddressNotation notation) {
        return address.commonAddress() + ":" + notation.format(address.ioa());
    }

    /**
     * Runs {@code changed} whenever the preference changes.
     *
     * @return ends it
     */
    public static Runnable listen(Runnable changed) {
        IPreferenceChangeListener listener = event -> {
            if (event.getKey().equals(KEY)) {
                changed.run();
            }
        };
        node().addPreferenceChangeListener(listener);
        return () -> node().removePreferenceChangeListener(listener);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }
}
