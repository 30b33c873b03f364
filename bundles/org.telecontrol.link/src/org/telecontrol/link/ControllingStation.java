/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.TypeIdentification;

/**
 * The controlling station's side of a link. The methods that send tell, as {@link #send} does, whether the link took the
 * ASDU.
 */
public interface ControllingStation extends Link {

    /** Sends STARTDT act when the link is CONNECTED; without confirmation within t1 the link is closed. */
    void startDataTransfer();

    /** Sends STOPDT act when the link is STARTED and all ASDUs are acknowledged. */
    void stopDataTransfer();

    /**
     * Asks a station, or all of them, for its values (C_IC_NA_1).
     *
     * @param group 1 to 16, 0 for the whole station
     */
    default boolean interrogate(int commonAddress, int group) {
        return activate(TypeIdentification.C_IC_NA_1, commonAddress, Interrogation.ofGroup(group));
    }

    /**
     * Asks for integrated totals (C_CI_NA_1).
     *
     * @param group 1 to 4, 0 for all counters
     * @param freeze 0 read, 1 freeze, 2 freeze with reset, 3 reset
     */
    default boolean interrogateCounters(int commonAddress, int group, int freeze) {
        return activate(TypeIdentification.C_CI_NA_1, commonAddress, CounterInterrogation.ofGroup(group, freeze));
    }

    /** Asks for one object (C_RD_NA_1). */
    default boolean read(int commonAddress, int ioa) {
        return send(Asdu.of(TypeIdentification.C_RD_NA_1, CauseOfTransmission.REQUEST, commonAddress,
                InformationObject.of(ioa, NoElement.INSTANCE)));
    }

    /** Sets the clock of a station, or of all of them (C_CS_NA_1). */
    default boolean synchronizeClock(int commonAddress, Cp56Time2a time) {
        return activate(TypeIdentification.C_CS_NA_1, commonAddress, new ClockTime(time));
    }

    /** Has the station mirror a test (C_TS_TA_1). */
    default boolean test(int commonAddress, int counter, Cp56Time2a time) {
        var object = InformationObject.of(0, new TestWord(counter), Quality.GOOD, time);
        return send(Asdu.of(TypeIdentification.C_TS_TA_1, CauseOfTransmission.ACTIVATION, commonAddress, object));
    }

    /**
     * Sends one step of a process command; the qualifier tells whether it selects or executes.
     *
     * @param time null for types without time tag
     */
    default boolean command(TypeIdentification type, int commonAddress, int ioa, InformationElement value,
            Qualifier qualifier, @Nullable EventTime time) {
        return send(Asdu.of(type, CauseOfTransmission.ACTIVATION, commonAddress,
                InformationObject.command(ioa, value, qualifier, time)));
    }

    private boolean activate(TypeIdentification type, int commonAddress, InformationElement element) {
        return send(Asdu.of(type, CauseOfTransmission.ACTIVATION, commonAddress, InformationObject.of(0, element)));
    }
}
