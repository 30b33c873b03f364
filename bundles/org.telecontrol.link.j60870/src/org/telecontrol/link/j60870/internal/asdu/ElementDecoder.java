/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.openmuc.j60870.ASduType;
import org.openmuc.j60870.ie.IeBinaryStateInformation;
import org.openmuc.j60870.ie.IeCauseOfInitialization;
import org.openmuc.j60870.ie.IeDoubleCommand;
import org.openmuc.j60870.ie.IeNormalizedValue;
import org.openmuc.j60870.ie.IeQualifierOfCounterInterrogation;
import org.openmuc.j60870.ie.IeQualifierOfInterrogation;
import org.openmuc.j60870.ie.IeQualifierOfParameterActivation;
import org.openmuc.j60870.ie.IeQualifierOfResetProcessCommand;
import org.openmuc.j60870.ie.IeQualifierOfSetPointCommand;
import org.openmuc.j60870.ie.IeRegulatingStepCommand;
import org.openmuc.j60870.ie.IeShortFloat;
import org.openmuc.j60870.ie.IeSingleCommand;
import org.openmuc.j60870.internal.ExtendedDataInputStream;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.Delay;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.EndOfInitialization;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;

/** Reads the elements of one information object, other than process information, whose length has been checked. */
final class ElementDecoder {

    /** Time tags are read here, so that the library need not read them, too. */
    private static final ASduType[] LIBRARY_TYPES = Arrays.stream(TypeIdentification.values())
            .map(type -> ASduType.typeFor(type.untagged().orElse(type).number())).toArray(ASduType[]::new);

    private final OctetStream stream = new OctetStream();
    private final ExtendedDataInputStream input = new ExtendedDataInputStream(stream);

    /** What an information object without quality has beside address and time tag. */
    private record Value(InformationElement element, @Nullable Qualifier qualifier) {

        static Value of(InformationElement element) {
            return new Value(element, null);
        }

        static Value command(InformationElement element, int qualifier, boolean select) {
            return new Value(element, new Qualifier(qualifier, select));
        }
    }

    InformationObject decode(TypeIdentification type, int ioa, byte[] octets, int at, @Nullable EventTime time) {
        var value = value(type, octets, at);
        return new InformationObject(ioa, value.element(), Quality.GOOD, value.qualifier(), time);
    }

    private Value value(TypeIdentification type, byte[] octets, int at) {
        return switch (type.direction()) {
            case CONTROL -> command(type, octets, at);
            case PARAMETER -> parameter(type, octets, at);
            default -> system(type, octets, at);
        };
    }

    private Value command(TypeIdentification type, byte[] octets, int at) {
        var parsed = parse(type, octets, at);
        return switch (type.family()) {
            case SINGLE_COMMAND -> {
                var sco = (IeSingleCommand) parsed[0];
                yield Value.command(SinglePoint.of(sco.isCommandStateOn()), sco.getQualifier(), sco.isSelect());
            }
            case DOUBLE_COMMAND -> {
                var dco = (IeDoubleCommand) parsed[0];
                yield Value.command(DoublePoint.of(dco.getCommandState().getId()), dco.getQualifier(),
                        dco.isSelect());
            }
            case REGULATING_STEP_COMMAND -> {
                var rco = (IeRegulatingStepCommand) parsed[0];
                yield Value.command(new RegulatingStep(rco.getCommandState().getId()), rco.getQualifier(),
                        rco.isSelect());
            }
            case SET_POINT_NORMALIZED -> setPoint(new NormalizedValue(shortValue(type, octets, at)), parsed[1]);
            case SET_POINT_SCALED -> setPoint(new ScaledValue(shortValue(type, octets, at)), parsed[1]);
            case SET_POINT_SHORT_FLOAT -> setPoint(floatValue(type, octets, at), parsed[1]);
            default -> Value.of(bitstring(type, octets, at));
        };
    }

    private Value setPoint(InformationElement element, org.openmuc.j60870.ie.InformationElement qualifier) {
        var qos = (IeQualifierOfSetPointCommand) qualifier;
        return Value.command(element, qos.getQl(), qos.isSelect());
    }

    private Value parameter(TypeIdentification type, byte[] octets, int at) {
        return switch (type.family()) {
            case PARAMETER_NORMALIZED -> Value.command(new NormalizedValue(shortValue(type, octets, at)),
                    octets[at + 2] & 0xff, false);
            case PARAMETER_SCALED -> Value.command(new ScaledValue(shortValue(type, octets, at)),
                    octets[at + 2] & 0xff, false);
            case PARAMETER_SHORT_FLOAT -> Value.command(floatValue(type, octets, at), octets[at + 4] & 0xff, false);
            default -> Value.of(new ParameterActivation(
                    ((IeQualifierOfParameterActivation) parse(type, octets, at)[0]).getValue()));
        };
    }

    private Value system(TypeIdentification type, byte[] octets, int at) {
        return Value.of(switch (type.family()) {
            case END_OF_INITIALIZATION -> {
                var coi = (IeCauseOfInitialization) parse(type, octets, at)[0];
                yield new EndOfInitialization(coi.getValue(), coi.isInitAfterParameterChange());
            }
            case INTERROGATION -> new Interrogation(
                    ((IeQualifierOfInterrogation) parse(type, octets, at)[0]).getValue());
            case COUNTER_INTERROGATION -> {
                var qcc = (IeQualifierOfCounterInterrogation) parse(type, octets, at)[0];
                yield new CounterInterrogation(qcc.getRequest(), qcc.getFreeze());
            }
            case CLOCK_SYNCHRONIZATION -> new ClockTime(new Cp56Time2a(Octets.read(octets, at, 7)));
            case RESET_PROCESS -> new ResetProcess(
                    ((IeQualifierOfResetProcessCommand) parse(type, octets, at)[0]).getValue());
            case TEST -> new TestWord(Octets.readInt(octets, at, 2));
            case DELAY_ACQUISITION -> new Delay(Octets.readInt(octets, at, 2));
            default -> NoElement.INSTANCE;
        });
    }

    /** j60870 reads the first octet as the highest; the standard's first bit is the lowest one of the first octet. */
    private Bitstring32 bitstring(TypeIdentification type, byte[] octets, int at) {
        var bsi = (IeBinaryStateInformation) parse(type, octets, at)[0];
        return new Bitstring32(Integer.reverseBytes(bsi.getValue()));
    }

    private short shortValue(TypeIdentification type, byte[] octets, int at) {
        return (short) ((IeNormalizedValue) parse(type, octets, at)[0]).getUnnormalizedValue();
    }

    private ShortFloat floatValue(TypeIdentification type, byte[] octets, int at) {
        return new ShortFloat(((IeShortFloat) parse(type, octets, at)[0]).getValue());
    }

    private org.openmuc.j60870.ie.InformationElement[] parse(TypeIdentification type, byte[] octets, int at) {
        stream.read(octets, at);
        try {
            var object = org.openmuc.j60870.ie.InformationObject.decode(input, LIBRARY_TYPES[type.ordinal()], 1, 0);
            return object.getInformationElements()[0];
        } catch (IOException e) {
            throw new IllegalStateException("The length of " + type + " was checked, yet it cannot be read", e);
        }
    }

    /** Octets of a buffer that changes, so that no stream need be made for each object. */
    private static final class OctetStream extends ByteArrayInputStream {

        OctetStream() {
            super(new byte[0]);
        }

        void read(byte[] octets, int at) {
            buf = octets;
            pos = at;
            count = octets.length;
        }
    }
}
