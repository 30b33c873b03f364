/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.simulator.Fault;
import org.telecontrol.simulator.SimulatedRtu;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Something that is wrong with one RTU, or with all of them. */
record RtuFault(Optional<String> rtu, Fault fault) {

    boolean concerns(SimulatedRtu simulated) {
        return rtu.filter(name -> !name.equals(simulated.name())).isEmpty();
    }

    /** @throws IllegalArgumentException with a sentence for people */
    static Fault fault(String word) {
        return Arrays.stream(Fault.values()).filter(fault -> fault.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is no fault; one of " + List.of(Fault.values()) + " is expected"));
    }

    /** Reads FAULT and RTU:FAULT. */
    @NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
    static final class Converter implements ITypeConverter<RtuFault> {
        @Override
        public RtuFault convert(String text) {
            int colon = text.lastIndexOf(':');
            try {
                return new RtuFault(colon < 0 ? Optional.empty() : Optional.of(text.substring(0, colon)),
                        fault(text.substring(colon + 1)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
