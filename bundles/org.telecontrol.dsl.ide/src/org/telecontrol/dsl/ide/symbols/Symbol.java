/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.symbols;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.telecontrol.dsl.ide.addresses.Addresses;
import org.telecontrol.iec104.AddressNotation;

/**
 * An element of some file.
 *
 * @param name with what it is in, such as {@code NORTH.F01.Q0_Pos}
 * @param point what more is known of a point or command of an RTU
 * @param element of the index: where a point comes with a use, that use
 */
public record Symbol(String name, EClass kind, Optional<Point> point, URI element) {

    /**
     * A point where it is in an RTU.
     *
     * @param type the name of its type identification
     * @param description empty for none
     */
    public record Point(String type, int commonAddress, int ioa, String description) {

        /** Type and address. */
        public String detail(AddressNotation notation) {
            return type + " " + address(notation);
        }

        /** Common address and information object address. */
        public String address(AddressNotation notation) {
            return commonAddress + ":" + Addresses.format(ioa, notation);
        }
    }

    /** Type and address of a point, empty for other elements. */
    public String detail() {
        return point.map(known -> known.detail(AddressNotation.DECIMAL)).orElse("");
    }
}
