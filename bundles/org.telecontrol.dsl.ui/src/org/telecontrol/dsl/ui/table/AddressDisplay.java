/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.ui.common.address.AddressPreference;

/** Addresses in the notation that the user prefers; what is written into a cell is as it stands in the text. */
@NonNullByDefault({})
final class AddressDisplay extends AbstractRegistryConfiguration {

    private static final String RELATIVE = "+";

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        var label = GridLabels.of(StandardColumn.ADDRESS);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Preferred(), DisplayMode.NORMAL,
                label);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Preferred(), DisplayMode.SELECT,
                label);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new AsWritten(), DisplayMode.EDIT,
                label);
    }

    static String preferred(String written) {
        try {
            return written.startsWith(RELATIVE)
                    ? written
                    : AddressPreference.notation().format(AddressNotation.DOTTED_HIGH_FIRST.parse(written));
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    private static final class Preferred extends DisplayConverter {

        @Override
        public Object canonicalToDisplayValue(Object written) {
            return written == null ? "" : preferred(written.toString());
        }

        @Override
        public Object displayToCanonicalValue(Object shown) {
            return shown;
        }
    }

    private static final class AsWritten extends DisplayConverter {

        @Override
        public Object canonicalToDisplayValue(Object written) {
            return written;
        }

        @Override
        public Object displayToCanonicalValue(Object shown) {
            return shown;
        }
    }
}
