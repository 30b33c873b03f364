/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.COUNTER_INTERROGATION_PLAN__GROUPS;
import static org.telecontrol.model.station.StationPackage.Literals.ENDPOINT__PORT;
import static org.telecontrol.model.station.StationPackage.Literals.INTERROGATION_PLAN__GROUPS;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__CAUSE_OF_TRANSMISSION_SIZE;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__COMMON_ADDRESS_SIZE;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__INFORMATION_OBJECT_ADDRESS_SIZE;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__K;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__ORIGINATOR_ADDRESS;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__T0;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__T1;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__T2;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__T3;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__TIME_ZONE;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__W;
import static org.telecontrol.model.station.StationPackage.Literals.PLAN__PERIOD;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.model.station.CounterInterrogationPlan;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.InterrogationPlan;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Plan;
import org.telecontrol.model.values.Durations;

/** Parameters of the link: IEC 60870-5-104, clause 9.6. */
public class LinkProfileRules extends Rules {

    private static final int LARGEST_WINDOW = 32767;
    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(255);
    private static final Duration LONGEST_IDLE_TIME = Duration.ofHours(48);

    @Check
    public void window(LinkProfile link) {
        int k = link.getK();
        int w = link.getW();
        if (k < 1 || k > LARGEST_WINDOW) {
            report(IssueCodes.WINDOW, link, LINK_PROFILE__K, "k is 1 to 32767, not " + k);
        } else if (w < 1 || w > LARGEST_WINDOW) {
            report(IssueCodes.WINDOW, link, LINK_PROFILE__W, "w is 1 to 32767, not " + w);
        } else if (w > k) {
            report(IssueCodes.WINDOW, link, LINK_PROFILE__W, "w must not exceed k: with w " + w + " and k " + k
                    + " the sender stops before it is acknowledged");
        } else if (3L * w > 2L * k) {
            report(IssueCodes.WINDOW_RATIO, link, LINK_PROFILE__W, "w should not exceed two thirds of k: at most "
                    + Math.max(1, 2 * k / 3) + " with k " + k + ", not " + w);
        }
    }

    @Check
    public void timers(LinkProfile link) {
        boolean inRange = timer(link, LINK_PROFILE__T0, "t0", LONGEST_TIMEOUT)
                & timer(link, LINK_PROFILE__T1, "t1", LONGEST_TIMEOUT)
                & timer(link, LINK_PROFILE__T2, "t2", LONGEST_TIMEOUT)
                & timer(link, LINK_PROFILE__T3, "t3", LONGEST_IDLE_TIME);
        if (!inRange) {
            return;
        }
        if (link.getT2().compareTo(link.getT1()) >= 0) {
            report(IssueCodes.TIMER, link, LINK_PROFILE__T2, "t2 has to be shorter than t1: "
                    + Durations.format(link.getT2()) + " is not below " + Durations.format(link.getT1()));
        }
        if (link.getT3().compareTo(link.getT1()) <= 0) {
            report(IssueCodes.TIMER, link, LINK_PROFILE__T3, "t3 has to be longer than t1: "
                    + Durations.format(link.getT3()) + " is not above " + Durations.format(link.getT1()));
        }
    }

    private boolean timer(LinkProfile link, EAttribute timer, String name, Duration longest) {
        if (!(link.eGet(timer) instanceof Duration value)) {
            return false;
        }
        if (value.compareTo(Duration.ofSeconds(1)) < 0 || value.compareTo(longest) > 0) {
            report(IssueCodes.TIMER, link, timer, name + " is 1s to " + Durations.format(longest) + ", not "
                    + Durations.format(value));
            return false;
        }
        return true;
    }

    @Check
    public void sizes(LinkProfile link) {
        range(link, LINK_PROFILE__CAUSE_OF_TRANSMISSION_SIZE, "The size of the cause of transmission", 1, 2);
        range(link, LINK_PROFILE__COMMON_ADDRESS_SIZE, "The size of the common address", 1, 2);
        range(link, LINK_PROFILE__INFORMATION_OBJECT_ADDRESS_SIZE, "The size of the information object address", 1, 3);
        range(link, LINK_PROFILE__ORIGINATOR_ADDRESS, "The originator address", 0, 255);
        if (link.getOriginatorAddress() != 0 && link.getCauseOfTransmissionSize() == 1) {
            report(IssueCodes.RANGE, link, LINK_PROFILE__ORIGINATOR_ADDRESS,
                    "An originator address needs a cause of transmission of two octets");
        }
    }

    @Check
    public void timeZone(LinkProfile link) {
        try {
            ZoneId.of(link.getTimeZone());
        } catch (DateTimeException e) {
            report(IssueCodes.TIME_ZONE, link, LINK_PROFILE__TIME_ZONE, "There is no time zone \"" + link.getTimeZone()
                    + "\": write an IANA name such as Europe/Madrid");
        }
    }

    @Check
    public void period(Plan plan) {
        var period = plan.getPeriod();
        if (period != null && (period.isZero() || period.isNegative())) {
            report(IssueCodes.RANGE, plan, PLAN__PERIOD, "A period is longer than zero");
        }
    }

    @Check
    public void groups(InterrogationPlan plan) {
        ranges(plan, INTERROGATION_PLAN__GROUPS, "An interrogation group", 1, 16);
    }

    @Check
    public void groups(CounterInterrogationPlan plan) {
        ranges(plan, COUNTER_INTERROGATION_PLAN__GROUPS, "A counter group", 1, 4);
    }

    @Check
    public void port(Endpoint endpoint) {
        range(endpoint, ENDPOINT__PORT, "A TCP port", 1, 65535);
    }
}
