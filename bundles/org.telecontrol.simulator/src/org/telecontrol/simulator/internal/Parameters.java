/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.concurrent.atomic.AtomicInteger;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TypeIdentification;

/**
 * Parameters of measured values (IEC 60870-5-101, 7.4.9): the threshold is the dead band of the point, and periodic
 * reports can be stopped and started. Smoothing and limits of transmission are refused.
 */
final class Parameters {

    private static final int KIND = 0x3f;
    private static final int THRESHOLD = 1;
    private static final int ALL_LOADED = 1;
    private static final int LOADED = 2;
    private static final int CYCLIC = 3;

    private final Process process;
    private final CyclicReports cyclic;

    Parameters(Process process, CyclicReports cyclic) {
        this.process = process;
        this.cyclic = cyclic;
    }

    /** The station is known. */
    void on(Asdu asdu, TypeIdentification type, Outbox from) {
        boolean isActivation = type == TypeIdentification.P_AC_NA_1;
        boolean activates = asdu.cause() == CauseOfTransmission.ACTIVATION;
        var object = asdu.objects().getFirst();
        var address = new PointAddress(asdu.commonAddress(), object.ioa());
        if (!activates && !(isActivation && asdu.cause() == CauseOfTransmission.DEACTIVATION)) {
            Requests.refuse(asdu, CauseOfTransmission.UNKNOWN_CAUSE_OF_TRANSMISSION, from);
        } else if (!isKnown(address, type, object)) {
            Requests.refuse(asdu, CauseOfTransmission.UNKNOWN_INFORMATION_OBJECT_ADDRESS, from);
        } else {
            boolean isDone = isActivation ? activate(address, object, activates) : load(address, object);
            from.answer(asdu.withCause(activates
                    ? CauseOfTransmission.ACTIVATION_CON
                    : CauseOfTransmission.DEACTIVATION_CON).withNegative(!isDone));
        }
    }

    private boolean isKnown(PointAddress address, TypeIdentification type, InformationObject object) {
        if (type == TypeIdentification.P_AC_NA_1) {
            return isForAll(object) || process.points().monitored(address).isPresent();
        }
        return process.points().monitored(address).filter(point -> point.type().valueKind() == type.valueKind())
                .isPresent();
    }

    private static boolean isForAll(InformationObject object) {
        return object.ioa() == 0 && object.element() instanceof ParameterActivation activation
                && activation.qualifier() == ALL_LOADED;
    }

    private boolean load(PointAddress address, InformationObject object) {
        var qualifier = object.qualifier();
        return qualifier != null && (qualifier.value() & KIND) == THRESHOLD
                && process.withDeadBand(address, deadBand -> load(deadBand, object.element())).orElse(false);
    }

    private static boolean load(DeadBand deadBand, InformationElement threshold) {
        deadBand.load(deadBand.difference(threshold, zero(threshold)));
        return true;
    }

    private static InformationElement zero(InformationElement like) {
        return switch (like) {
            case NormalizedValue normalized -> new NormalizedValue((short) 0);
            case ScaledValue scaled -> new ScaledValue((short) 0);
            default -> new ShortFloat(0);
        };
    }

    private boolean activate(PointAddress address, InformationObject object, boolean active) {
        int what = object.element() instanceof ParameterActivation activation ? activation.qualifier() : 0;
        return switch (what) {
            case ALL_LOADED -> activateAll(address.commonAddress(), active);
            case LOADED -> process.withDeadBand(address, deadBand -> deadBand.activate(active)).orElse(false);
            case CYCLIC -> cyclic.activate(address, active);
            default -> false;
        };
    }

    private boolean activateAll(int commonAddress, boolean active) {
        var loaded = new AtomicInteger();
        process.eachDeadBand(commonAddress, deadBand -> {
            if (deadBand.activate(active)) {
                loaded.incrementAndGet();
            }
        });
        return loaded.get() > 0;
    }
}
