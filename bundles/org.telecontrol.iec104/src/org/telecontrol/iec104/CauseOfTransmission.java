/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/**
 * Causes of transmission (IEC 60870-5-101, 7.2.3). The ordinal is the number on the wire, so that every number a peer
 * can send has a constant.
 */
public enum CauseOfTransmission {

    NOT_USED("not used"),
    PERIODIC("periodic, cyclic"),
    BACKGROUND_SCAN("background scan"),
    SPONTANEOUS("spontaneous"),
    INITIALIZED("initialized"),
    REQUEST("request or requested"),
    ACTIVATION("activation"),
    ACTIVATION_CON("activation confirmation"),
    DEACTIVATION("deactivation"),
    DEACTIVATION_CON("deactivation confirmation"),
    ACTIVATION_TERMINATION("activation termination"),
    RETURN_INFO_REMOTE("return information caused by a remote command"),
    RETURN_INFO_LOCAL("return information caused by a local command"),
    FILE_TRANSFER("file transfer"),
    AUTHENTICATION("authentication"),
    SESSION_KEY_MAINTENANCE("maintenance of authentication session key"),
    USER_ROLE_AND_UPDATE_KEY_MAINTENANCE("maintenance of user role and update key"),
    RESERVED_17("reserved"),
    RESERVED_18("reserved"),
    RESERVED_19("reserved"),
    INTERROGATED_BY_STATION("interrogated by station interrogation"),
    INTERROGATED_BY_GROUP_1("interrogated by group 1 interrogation"),
    INTERROGATED_BY_GROUP_2("interrogated by group 2 interrogation"),
    INTERROGATED_BY_GROUP_3("interrogated by group 3 interrogation"),
    INTERROGATED_BY_GROUP_4("interrogated by group 4 interrogation"),
    INTERROGATED_BY_GROUP_5("interrogated by group 5 interrogation"),
    INTERROGATED_BY_GROUP_6("interrogated by group 6 interrogation"),
    INTERROGATED_BY_GROUP_7("interrogated by group 7 interrogation"),
    INTERROGATED_BY_GROUP_8("interrogated by group 8 interrogation"),
    INTERROGATED_BY_GROUP_9("interrogated by group 9 interrogation"),
    INTERROGATED_BY_GROUP_10("interrogated by group 10 interrogation"),
    INTERROGATED_BY_GROUP_11("interrogated by group 11 interrogation"),
    INTERROGATED_BY_GROUP_12("interrogated by group 12 interrogation"),
    INTERROGATED_BY_GROUP_13("interrogated by group 13 interrogation"),
    INTERROGATED_BY_GROUP_14("interrogated by group 14 interrogation"),
    INTERROGATED_BY_GROUP_15("interrogated by group 15 interrogation"),
    INTERROGATED_BY_GROUP_16("interrogated by group 16 interrogation"),
    REQUESTED_BY_GENERAL_COUNTER("requested by general counter request"),
    REQUESTED_BY_GROUP_1_COUNTER("requested by group 1 counter request"),
    REQUESTED_BY_GROUP_2_COUNTER("requested by group 2 counter request"),
    REQUESTED_BY_GROUP_3_COUNTER("requested by group 3 counter request"),
    REQUESTED_BY_GROUP_4_COUNTER("requested by group 4 counter request"),
    RESERVED_42("reserved"),
    RESERVED_43("reserved"),
    UNKNOWN_TYPE_ID("unknown type identification"),
    UNKNOWN_CAUSE_OF_TRANSMISSION("unknown cause of transmission"),
    UNKNOWN_COMMON_ADDRESS("unknown common address of ASDU"),
    UNKNOWN_INFORMATION_OBJECT_ADDRESS("unknown information object address"),
    PRIVATE_48("for special use"),
    PRIVATE_49("for special use"),
    PRIVATE_50("for special use"),
    PRIVATE_51("for special use"),
    PRIVATE_52("for special use"),
    PRIVATE_53("for special use"),
    PRIVATE_54("for special use"),
    PRIVATE_55("for special use"),
    PRIVATE_56("for special use"),
    PRIVATE_57("for special use"),
    PRIVATE_58("for special use"),
    PRIVATE_59("for special use"),
    PRIVATE_60("for special use"),
    PRIVATE_61("for special use"),
    PRIVATE_62("for special use"),
    PRIVATE_63("for special use");

    private static final CauseOfTransmission[] BY_NUMBER = values();

    private final String meaning;

    CauseOfTransmission(String meaning) {
        this.meaning = meaning;
    }

    /** The cause with this number; only the six bits of a cause are looked at, P/N and T may still be set. */
    public static CauseOfTransmission of(int number) {
        return BY_NUMBER[number & 0x3f];
    }

    /** The cause of answers to the interrogation of a group, 1 to 16, or of the station for 0. */
    public static CauseOfTransmission ofInterrogationGroup(int group) {
        return BY_NUMBER[INTERROGATED_BY_STATION.number() + requireGroup(group, 16)];
    }

    /** The cause of answers to the counter interrogation of a group, 1 to 4, or of all counters for 0. */
    public static CauseOfTransmission ofCounterGroup(int group) {
        return BY_NUMBER[REQUESTED_BY_GENERAL_COUNTER.number() + requireGroup(group, 4)];
    }

    private static int requireGroup(int group, int last) {
        if (group < 0 || group > last) {
            throw new IllegalArgumentException("A group is 0 to " + last + ", not " + group);
        }
        return group;
    }

    /** The number on the wire, 0 to 63. */
    public int number() {
        return ordinal();
    }

    /** In the standard's words, for example "interrogated by station interrogation". */
    public String meaning() {
        return meaning;
    }

    /** Whether the object answers a general or group interrogation. */
    public boolean isInterrogated() {
        return isBetween(INTERROGATED_BY_STATION, INTERROGATED_BY_GROUP_16);
    }

    /** Whether the object answers a counter interrogation. */
    public boolean isCounterRequest() {
        return isBetween(REQUESTED_BY_GENERAL_COUNTER, REQUESTED_BY_GROUP_4_COUNTER);
    }

    /** Whether the peer mirrors a command because it does not know the type, cause or address in it. */
    public boolean isUnknown() {
        return isBetween(UNKNOWN_TYPE_ID, UNKNOWN_INFORMATION_OBJECT_ADDRESS);
    }

    private boolean isBetween(CauseOfTransmission first, CauseOfTransmission last) {
        return ordinal() >= first.ordinal() && ordinal() <= last.ordinal();
    }
}
