/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

import org.eclipse.jdt.annotation.Nullable;
import org.openmuc.j60870.ie.IeBinaryStateInformation;
import org.openmuc.j60870.ie.IeCauseOfInitialization;
import org.openmuc.j60870.ie.IeDoubleCommand;
import org.openmuc.j60870.ie.IeDoubleCommand.DoubleCommandState;
import org.openmuc.j60870.ie.IeNormalizedValue;
import org.openmuc.j60870.ie.IeQualifierOfCounterInterrogation;
import org.openmuc.j60870.ie.IeQualifierOfInterrogation;
import org.openmuc.j60870.ie.IeQualifierOfParameterActivation;
import org.openmuc.j60870.ie.IeQualifierOfParameterOfMeasuredValues;
import org.openmuc.j60870.ie.IeQualifierOfResetProcessCommand;
import org.openmuc.j60870.ie.IeQualifierOfSetPointCommand;
import org.openmuc.j60870.ie.IeRegulatingStepCommand;
import org.openmuc.j60870.ie.IeRegulatingStepCommand.StepCommandState;
import org.openmuc.j60870.ie.IeScaledValue;
import org.openmuc.j60870.ie.IeShortFloat;
import org.openmuc.j60870.ie.IeSingleCommand;
import org.openmuc.j60870.ie.InformationElement;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.EndOfInitialization;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;

/** Makes the j60870 elements of one information object, other than process information, without its time tag. */
final class ElementEncoder {

    private static final int HIGHEST_QL = 127;
    private static final int KIND_OF_PARAMETER = 0x3f;
    private static final int LOCAL_CHANGE = 0x40;
    private static final int NOT_IN_OPERATION = 0x80;

    private final TypeIdentification type;
    private final Qualifier qualifier;

    private ElementEncoder(TypeIdentification type, InformationObject object) {
        this.type = type;
        this.qualifier = orExecute(object.qualifier());
    }

    private static Qualifier orExecute(@Nullable Qualifier given) {
        return given == null ? Qualifier.EXECUTE : given;
    }

    /** @throws IllegalArgumentException when the type cannot carry such an element */
    static InformationElement[] elements(TypeIdentification type, InformationObject object) {
        var encoder = new ElementEncoder(type, object);
        return switch (object.element()) {
            case SinglePoint(boolean on) -> array(new IeSingleCommand(on, encoder.qualifier.value(),
                    encoder.qualifier.select()));
            case DoublePoint point -> array(new IeDoubleCommand(DoubleCommandState.getInstance(point.state().value()),
                    encoder.qualifier.value(), encoder.qualifier.select()));
            case RegulatingStep(int value) -> array(new IeRegulatingStepCommand(StepCommandState.getInstance(value),
                    encoder.qualifier.value(), encoder.qualifier.select()));
            case Bitstring32(int bits) -> bitstring(bits);
            case NormalizedValue(short value) -> encoder.measured(new IeNormalizedValue(value));
            case ScaledValue(short value) -> encoder.measured(new IeScaledValue(value));
            case ShortFloat(float value) -> encoder.measured(new IeShortFloat(value));
            case Interrogation(int qoi) -> array(new IeQualifierOfInterrogation(qoi));
            case CounterInterrogation(int request, int freeze) -> array(
                    new IeQualifierOfCounterInterrogation(request, freeze));
            case ResetProcess(int qrp) -> array(new IeQualifierOfResetProcessCommand(qrp));
            case EndOfInitialization(int cause, boolean changed) -> array(new IeCauseOfInitialization(cause, changed));
            case ParameterActivation(int qpa) -> array(new IeQualifierOfParameterActivation(qpa));
            default -> throw new IllegalArgumentException(
                    type + " cannot carry " + object.element().getClass().getSimpleName());
        };
    }

    private static InformationElement[] array(InformationElement... elements) {
        return elements;
    }

    /** The standard's first bit is the lowest one of the first octet; j60870 writes the highest octet first. */
    private static InformationElement[] bitstring(int bits) {
        return array(new IeBinaryStateInformation(Integer.reverseBytes(bits)));
    }

    private InformationElement[] measured(InformationElement value) {
        return array(value, type.direction() == Direction.CONTROL ? setPointQualifier() : parameterQualifier());
    }

    private InformationElement setPointQualifier() {
        if (qualifier.value() > HIGHEST_QL) {
            throw new IllegalArgumentException("QL of a set point is 0 to 127, not " + qualifier.value());
        }
        return new IeQualifierOfSetPointCommand(qualifier.value(), qualifier.select());
    }

    private InformationElement parameterQualifier() {
        int qpm = qualifier.value();
        return new IeQualifierOfParameterOfMeasuredValues(qpm & KIND_OF_PARAMETER, (qpm & LOCAL_CHANGE) != 0,
                (qpm & NOT_IN_OPERATION) != 0);
    }
}
