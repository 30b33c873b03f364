/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The information objects of an ASDU in monitor direction, kept as octets: an immutable list that makes an object when
 * it is asked for it, and tells in numbers what it says. Values that come by the million need no object each.
 */
public final class ProcessInformation extends AbstractList<InformationObject> implements RandomAccess {

    private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);

    /** Octets behind the last object, so that everything can be read and written as such a number. */
    private static final int TAIL = Long.BYTES;

    private static final int LONGEST_ADDRESS = Integer.BYTES;

    private final TypeIdentification type;
    private final boolean sequence;
    private final int count;
    private final int addressLength;

    /** From one object to the next. */
    private final int step;
    private final byte[] octets;

    private ProcessInformation(TypeIdentification type, boolean sequence, int count, int addressLength) {
        this.type = type;
        this.sequence = sequence;
        this.count = count;
        this.addressLength = addressLength;
        step = type.objectOctets() + (sequence ? 0 : addressLength);
        octets = new byte[length() + TAIL];
    }

    /**
     * Reads the objects of an ASDU.
     *
     * @param type in monitor direction
     * @param sequence SQ: only the first object has its address
     * @param addressLength octets of an address, 1 to 4
     * @param from where the first address is
     * @throws IndexOutOfBoundsException when the buffer does not hold so many objects
     */
    public static ProcessInformation read(TypeIdentification type, boolean sequence, int count, int addressLength,
            byte[] buffer, int from) {
        var read = new ProcessInformation(type, sequence, count, addressLength);
        System.arraycopy(buffer, from, read.octets, 0, read.length());
        return read;
    }

    /**
     * The objects as they would be on the wire.
     *
     * @throws IllegalArgumentException when the type is not of process information, or cannot carry the objects
     */
    public static ProcessInformation of(TypeIdentification type, List<InformationObject> objects) {
        if (objects instanceof ProcessInformation already && already.type == type) {
            return already;
        }
        var written = new ProcessInformation(type, false, objects.size(), LONGEST_ADDRESS);
        for (int index = 0; index < objects.size(); index++) {
            written.write(index, objects.get(index));
        }
        return written;
    }

    /** In ascending order, since it writes zeros into what follows. */
    private void write(int index, InformationObject object) {
        int at = valueAt(index);
        NUMBER.set(octets, at - addressLength, Integer.toUnsignedLong(object.ioa()));
        NUMBER.set(octets, at, ProcessOctets.of(type, object.element(), object.quality()));
        NUMBER.set(octets, at + type.elementOctets(), type.timeOctets(object.time()));
    }

    private int length() {
        return count * step + (sequence ? addressLength : 0);
    }

    private int valueAt(int index) {
        return addressLength + index * step;
    }

    private int addressAt(int at) {
        return (int) ((long) NUMBER.get(octets, at) & (1L << Byte.SIZE * addressLength) - 1);
    }

    /** The type that all objects have. */
    public TypeIdentification type() {
        return type;
    }

    /** The address of an object. */
    public int ioa(int index) {
        return sequence ? addressAt(0) + index : addressAt(valueAt(index) - addressLength);
    }

    /** Value and quality of an object as {@link ProcessOctets}. */
    public long value(int index) {
        return (long) NUMBER.get(octets, valueAt(index)) & ProcessOctets.meaning(type);
    }

    /** The time tag of an object as {@link TypeIdentification#time(long)} reads it; 0 when the type has none. */
    public long time(int index) {
        int tag = type.timeTag().octets();
        return tag == 0
                ? 0
                : (long) NUMBER.get(octets, valueAt(index) + type.elementOctets()) & (1L << Byte.SIZE * tag) - 1;
    }

    @Override
    public InformationObject get(int index) {
        Objects.checkIndex(index, count);
        long value = value(index);
        return InformationObject.of(ioa(index), ProcessOctets.element(type, value),
                ProcessOctets.quality(type, value), type.time(time(index)));
    }

    @Override
    public int size() {
        return count;
    }
}
