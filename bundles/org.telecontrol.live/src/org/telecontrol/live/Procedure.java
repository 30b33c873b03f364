/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.util.List;

import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;

/** Something a controlling station asks of a station besides process commands. */
public sealed interface Procedure {

    /** The station's common address, 65535 for all stations. */
    int commonAddress();

    /** The information object that it is about, 0 for the whole station. */
    default int ioa() {
        return 0;
    }

    /** "station 1", or "all stations" */
    default String station() {
        return commonAddress() == CommonAddress.BROADCAST.value() ? "all stations" : "station " + commonAddress();
    }

    /** For people, for example "general interrogation of station 1". */
    String words();

    /**
     * C_IC_NA_1.
     *
     * @param group 1 to 16, 0 for the whole station
     */
    record Interrogation(int commonAddress, int group) implements Procedure {
        @Override
        public String words() {
            return (group == 0 ? "general interrogation" : "interrogation of group " + group) + " of " + station();
        }
    }

    /**
     * C_CI_NA_1.
     *
     * @param group 1 to 4, 0 for all counters
     * @param freeze FRZ: 0 read, 1 freeze, 2 freeze with reset, 3 reset
     */
    record CounterInterrogation(int commonAddress, int group, int freeze) implements Procedure {
        @Override
        public String words() {
            return (freeze == 0 ? "counter interrogation" : "counter freeze or reset")
                    + (group == 0 ? "" : " of group " + group) + " of " + station();
        }
    }

    /** C_CS_NA_1. */
    record ClockSynchronization(int commonAddress) implements Procedure {
        @Override
        public String words() {
            return "clock synchronization of " + station();
        }
    }

    /** C_RD_NA_1. */
    record Read(int commonAddress, int ioa) implements Procedure {
        @Override
        public String words() {
            return "read of " + commonAddress + ":" + ioa;
        }
    }

    /**
     * C_RP_NA_1.
     *
     * @param qualifier QRP: 1 the whole process, 2 pending information with time tag
     */
    record Reset(int commonAddress, int qualifier) implements Procedure {
        public static final int PROCESS = 1;
        public static final int PENDING_EVENTS = 2;

        @Override
        public String words() {
            return (qualifier == PENDING_EVENTS ? "reset of pending events of " : "reset of ") + station();
        }
    }

    /**
     * C_TS_TA_1: the station sends it back as it is.
     *
     * @param counter TSC, 0 to 65535
     */
    record Test(int commonAddress, int counter) implements Procedure {
        @Override
        public String words() {
            return "test of " + station();
        }
    }

    /**
     * P_ME_NA_1, P_ME_NB_1 or P_ME_NC_1, by the kind of the value: a parameter of a measured value is loaded.
     *
     * @param value normalized, scaled, or a short float
     * @param qualifier QPM, its {@link Kind} in the lower six bits
     */
    record Parameter(int commonAddress, int ioa, InformationElement value, int qualifier) implements Procedure {

        /** What it is for. */
        public enum Kind {
            THRESHOLD, SMOOTHING_FACTOR, LOWER_LIMIT, UPPER_LIMIT;

            /** KPA. */
            public int number() {
                return ordinal() + 1;
            }
        }

        /**
         * A parameter of a configured point.
         *
         * @param value in engineering units, a smoothing factor as it is on the wire
         * @throws IllegalArgumentException with a sentence for people when the point is no measured value, or has no such
         *         value
         */
        public static Parameter of(ConfiguredPoint point, Kind kind, String value) {
            if (!isOf(point)) {
                throw new IllegalArgumentException(
                        point.qualifiedName() + " is no measured value, and has no parameters");
            }
            var conversion = ValueConversion.of(point);
            var element = switch (kind) {
                case THRESHOLD -> conversion.difference(value);
                case SMOOTHING_FACTOR -> ValueConversion.of(point.type(), List.of(), null).element(value);
                case LOWER_LIMIT, UPPER_LIMIT -> conversion.element(value);
            };
            return new Parameter(point.commonAddress(), point.ioa(), element, kind.number());
        }

        /** Whether a point has parameters: a measured value does. */
        public static boolean isOf(ConfiguredPoint point) {
            return switch (point.type().family()) {
                case MEASURED_NORMALIZED, MEASURED_SCALED, MEASURED_SHORT_FLOAT -> true;
                default -> false;
            };
        }

        @Override
        public String words() {
            return "parameter of " + commonAddress + ":" + ioa;
        }
    }

    /**
     * P_AC_NA_1.
     *
     * @param qualifier QPA: 1 loaded parameters, 2 the parameters of the object, 3 its persistent cyclic transmission
     * @param activate whether it begins rather than ends
     */
    record ParameterActivation(int commonAddress, int ioa, int qualifier, boolean activate) implements Procedure {
        @Override
        public String words() {
            return (activate ? "activation" : "deactivation") + " of a parameter of " + commonAddress + ":" + ioa;
        }
    }

    /** How it ended. */
    enum Result {
        DONE, REFUSED, TIMEOUT, LOST
    }

    /**
     * The end of a procedure.
     *
     * @param detail for people, for example "no confirmation within 30 s"
     */
    record Outcome(Procedure procedure, Result result, String detail) {

        /** With the procedure, for example "general interrogation of station 1: no confirmation within 30 s". */
        public String words() {
            return procedure.words() + ": " + detail;
        }

        public boolean isDone() {
            return result == Result.DONE;
        }
    }
}
