/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.util.List;
import java.util.Optional;

/**
 * An application service data unit, decoded (IEC 60870-5-101, 7.1).
 *
 * @param typeNumber the type identification on the wire, 0 to 255; see {@link #type()}
 * @param sequence SQ: the objects have consecutive addresses and the wire holds only the first one
 * @param negative P/N of a confirmation
 * @param test T: not to be taken for the process
 * @param originator originator address, 0 for none
 * @param commonAddress the station's address as on the wire
 * @param objects at least one in a correct ASDU; for an unknown type one object with all octets after its address. They
 *        do not change; {@link ProcessInformation} stays what it is
 */
public record Asdu(int typeNumber, boolean sequence, CauseOfTransmission cause, boolean negative, boolean test,
        int originator, int commonAddress, List<InformationObject> objects) {

    public Asdu {
        objects = objects instanceof ProcessInformation ? objects : List.copyOf(objects);
    }

    /** A positive ASDU without originator whose objects are addressed one by one. */
    public static Asdu of(TypeIdentification type, CauseOfTransmission cause, int commonAddress,
            InformationObject... objects) {
        return of(type, cause, commonAddress, List.of(objects));
    }

    /** A positive ASDU without originator whose objects are addressed one by one. */
    public static Asdu of(TypeIdentification type, CauseOfTransmission cause, int commonAddress,
            List<InformationObject> objects) {
        return new Asdu(type.number(), false, cause, false, false, 0, commonAddress, objects);
    }

    /** The type identification, empty when the number is reserved or private. */
    public Optional<TypeIdentification> type() {
        return TypeIdentification.of(typeNumber);
    }

    /** Whether this is the type. */
    public boolean is(TypeIdentification type) {
        return typeNumber == type.number();
    }

    /** The type's name, or "type 41" for a number without one. */
    public String typeName() {
        return type().map(Enum::name).orElse("type " + typeNumber);
    }

    /** The same with another cause: how a controlled station answers, the originator included. */
    public Asdu withCause(CauseOfTransmission newCause) {
        return new Asdu(typeNumber, sequence, newCause, negative, test, originator, commonAddress, objects);
    }

    /** The same with P/N set or not. */
    public Asdu withNegative(boolean newNegative) {
        return new Asdu(typeNumber, sequence, cause, newNegative, test, originator, commonAddress, objects);
    }

    public Asdu withTest(boolean newTest) {
        return new Asdu(typeNumber, sequence, cause, negative, newTest, originator, commonAddress, objects);
    }

    public Asdu withOriginator(int newOriginator) {
        return new Asdu(typeNumber, sequence, cause, negative, test, newOriginator, commonAddress, objects);
    }

    public Asdu withCommonAddress(int newCommonAddress) {
        return new Asdu(typeNumber, sequence, cause, negative, test, originator, newCommonAddress, objects);
    }

    /** The same with SQ set or not. */
    public Asdu withSequence(boolean newSequence) {
        return new Asdu(typeNumber, newSequence, cause, negative, test, originator, commonAddress, objects);
    }
}
