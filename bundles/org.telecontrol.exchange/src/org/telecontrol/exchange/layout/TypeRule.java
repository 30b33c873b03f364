/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.Optional;
import java.util.regex.Pattern;

import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/**
 * How a type identification is found for lists that have no column for it.
 *
 * <ol>
 * <li>A signal name or label that begins with a type identification, such as {@code M_SP_NA_1001}, states the type
 * ({@code M_SP_NA_1}), as long as the class of the signal (DI, AI, DO, AO) does not contradict it. Types with CP24Time2a
 * are outside the 104 profile; their CP56Time2a twin is taken.
 * <li>Otherwise the class and the number of state texts tell it:
 * <table>
 * <caption>Types by class</caption>
 * <tr><td>DI, up to two states</td><td>{@code M_SP_TB_1}</td></tr>
 * <tr><td>DI, three or four states</td><td>{@code M_DP_TB_1}</td></tr>
 * <tr><td>DI, more states</td><td>{@code M_ST_TB_1}</td></tr>
 * <tr><td>AI</td><td>{@code M_ME_TF_1}</td></tr>
 * <tr><td>DO, up to two states</td><td>{@code C_SC_NA_1}</td></tr>
 * <tr><td>DO, more states</td><td>{@code C_DC_NA_1}</td></tr>
 * <tr><td>AO</td><td>{@code C_SE_NC_1}</td></tr>
 * </table>
 * <li>A row without class is digital when it has states, analogue when it has a factor or a unit.
 * </ol>
 *
 * <p>Why these: an RTU on 104 sends events with CP56Time2a and answers interrogations with the untagged twin, which is
 * the same point; a short float needs no knowledge of a range; commands carry no time tag because controlled stations
 * discard tagged ones that seem too old. A type found by 2 or 3 never replaces one that an engineer has set in the
 * configuration for the same address, if that is of the same class.
 */
public final class TypeRule {

    /** The rule in a paragraph, for people who choose a layout. */
    public static final String DESCRIPTION = "Type identification: a name or label that begins with one"
            + " (M_SP_NA_1001) states it; otherwise DI is M_SP_TB_1 with up to two states, M_DP_TB_1 with three or four,"
            + " M_ST_TB_1 with more; AI is M_ME_TF_1; DO is C_SC_NA_1 or, with more, C_DC_NA_1;"
            + " AO is C_SE_NC_1. A write address makes the command that fits the point.";

    private static final Pattern SPELLED = Pattern.compile("\\s*([MC]_[A-Z]{2}_[A-Z]{2}_1)(?![A-Za-z]).*",
            Pattern.DOTALL);

    private TypeRule() {}

    /** The type that a name begins with. */
    public static Optional<TypeIdentification> spelled(String name) {
        if (name.indexOf('_') < 0) {
            return Optional.empty();
        }
        var matcher = SPELLED.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (var type : TypeIdentification.values()) {
            if (type.name().equals(matcher.group(1)) && type.direction().isProcess()) {
                return type.in104Profile() ? Optional.of(type) : type.cp56Twin();
            }
        }
        return Optional.empty();
    }

    /** The type of the point a row of this class describes, or of its command if the row has no point. */
    public static TypeIdentification derived(SignalClass signalClass, int states, Direction direction) {
        boolean control = direction == Direction.CONTROL;
        if (signalClass.isAnalog()) {
            return control ? TypeIdentification.C_SE_NC_1 : TypeIdentification.M_ME_TF_1;
        }
        if (states <= 2) {
            return control ? TypeIdentification.C_SC_NA_1 : TypeIdentification.M_SP_TB_1;
        }
        if (control) {
            return TypeIdentification.C_DC_NA_1;
        }
        return states <= 4 ? TypeIdentification.M_DP_TB_1 : TypeIdentification.M_ST_TB_1;
    }

    /** The type of a command whose effect a point of the given type shows. */
    public static TypeIdentification command(TypeIdentification returnInformation) {
        return switch (returnInformation.valueKind()) {
            case DOUBLE_POINT -> TypeIdentification.C_DC_NA_1;
            case STEP_POSITION -> TypeIdentification.C_RC_NA_1;
            case BITSTRING -> TypeIdentification.C_BO_NA_1;
            case NORMALIZED -> TypeIdentification.C_SE_NA_1;
            case SCALED -> TypeIdentification.C_SE_NB_1;
            case SHORT_FLOAT, BINARY_COUNTER -> TypeIdentification.C_SE_NC_1;
            default -> TypeIdentification.C_SC_NA_1;
        };
    }
}
