/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.file;

import java.util.List;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.FileElement.FileAcknowledge;
import org.telecontrol.iec104.FileElement.FileCall;
import org.telecontrol.iec104.FileElement.FileReady;
import org.telecontrol.iec104.FileElement.LastSection;
import org.telecontrol.iec104.FileElement.LogQuery;
import org.telecontrol.iec104.FileElement.SectionReady;
import org.telecontrol.iec104.FileElement.Segment;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;

/**
 * Where a file is.
 *
 * @param ioa the address of the object that the file belongs to
 * @param file NOF, 0 to 65535; 1 transparent, 2 disturbance data, 3 and 4 sequences of events or analogue values, by
 *        convention
 */
public record FileAddress(int commonAddress, int ioa, int file) {

    /** Asks a station for its directory. */
    public static Asdu directory(int commonAddress, int ioa) {
        var call = new FileCall(0, 0, FileCall.DIRECTORY, 0);
        return Asdu.of(TypeIdentification.F_SC_NA_1, CauseOfTransmission.REQUEST, commonAddress,
                InformationObject.of(ioa, call));
    }

    /** Asks for the entries of an archive file, or of all when its number is 0, that came into being in a time. */
    public Asdu query(Cp56Time2a from, Cp56Time2a to) {
        return Asdu.of(TypeIdentification.F_SC_NB_1, CauseOfTransmission.REQUEST, commonAddress,
                InformationObject.of(ioa, new LogQuery(file, from, to)));
    }

    /** Whether an ASDU of file transfer is about this file. */
    public boolean concerns(Asdu asdu) {
        return asdu.commonAddress() == commonAddress && !asdu.objects().isEmpty()
                && asdu.objects().getFirst().ioa() == ioa
                && asdu.objects().getFirst().element() instanceof FileElement element && element.file() == file;
    }

    /** The ASDU of file transfer that carries an element. */
    public Asdu asdu(FileElement element) {
        return Asdu.of(type(element), CauseOfTransmission.FILE_TRANSFER, commonAddress,
                List.of(InformationObject.of(ioa, element)));
    }

    private static TypeIdentification type(FileElement element) {
        return switch (element) {
            case FileReady ready -> TypeIdentification.F_FR_NA_1;
            case SectionReady ready -> TypeIdentification.F_SR_NA_1;
            case FileCall call -> TypeIdentification.F_SC_NA_1;
            case LastSection last -> TypeIdentification.F_LS_NA_1;
            case FileAcknowledge acknowledge -> TypeIdentification.F_AF_NA_1;
            case Segment segment -> TypeIdentification.F_SG_NA_1;
            case DirectoryEntry entry -> TypeIdentification.F_DR_TA_1;
            case LogQuery query -> TypeIdentification.F_SC_NB_1;
        };
    }
}
