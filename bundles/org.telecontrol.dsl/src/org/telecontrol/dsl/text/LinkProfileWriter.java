/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.telecontrol.model.station.CounterFreeze;
import org.telecontrol.model.station.CounterInterrogationPlan;
import org.telecontrol.model.station.InterrogationPlan;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Plan;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.TlsSettings;

/**
 * The body of a link profile. The parameters of clause 9.6 are always written, so that a reader need not know the
 * defaults; the others where they differ from them.
 */
final class LinkProfileWriter {

    private final Words words;
    private final Lines lines;

    LinkProfileWriter(Words words, Lines lines) {
        this.words = words;
        this.lines = lines;
    }

    void settings(LinkProfile link) {
        lines.words("k", String.valueOf(link.getK())).gap(2).words("w", String.valueOf(link.getW())).end();
        duration("t0", link, link.getT0()).gap(2);
        duration("t1", link, link.getT1()).gap(2);
        duration("t2", link, link.getT2()).gap(2);
        duration("t3", link, link.getT3()).end();
        ifSet("cot-size", link, Literals.LINK_PROFILE__CAUSE_OF_TRANSMISSION_SIZE);
        ifSet("ca-size", link, Literals.LINK_PROFILE__COMMON_ADDRESS_SIZE);
        ifSet("ioa-size", link, Literals.LINK_PROFILE__INFORMATION_OBJECT_ADDRESS_SIZE);
        ifSet("originator", link, Literals.LINK_PROFILE__ORIGINATOR_ADDRESS);
        if (link.eIsSet(Literals.LINK_PROFILE__TIME_ZONE)) {
            line("time-zone", words.text(link.getTimeZone()));
        }
        if (link.isSummerTimeFlag()) {
            lines.word("summer-time-flag").end();
        }
        plans(link);
        if (link.getTls() != null) {
            tls(link.getTls());
        }
    }

    private void plans(LinkProfile link) {
        if (link.getClockSynchronisation() != null) {
            plan("clock", times(link.getClockSynchronisation()));
        }
        if (link.getInterrogation() != null) {
            plan("interrogate", parts(link.getInterrogation()));
        }
        if (link.getCounterInterrogation() != null) {
            plan("counters", parts(link.getCounterInterrogation()));
        }
    }

    private void plan(String keyword, List<String> parts) {
        lines.word(keyword);
        if (!parts.isEmpty()) {
            lines.word(String.join(", ", parts));
        }
        lines.end();
    }

    private List<String> times(Plan plan) {
        List<String> parts = new ArrayList<>();
        if (plan.isOnConnect()) {
            parts.add("on-connect");
        }
        if (plan.getPeriod() != null) {
            parts.add("every " + words.duration(plan, plan.getPeriod()));
        }
        return parts;
    }

    private List<String> parts(InterrogationPlan plan) {
        var parts = times(plan);
        if (!plan.getGroups().isEmpty()) {
            parts.add("groups " + words.numbers(plan.getGroups()));
        }
        return parts;
    }

    private List<String> parts(CounterInterrogationPlan plan) {
        var parts = times(plan);
        if (!plan.getGroups().isEmpty()) {
            parts.add("groups " + words.numbers(plan.getGroups()));
        }
        if (plan.getFreeze() != CounterFreeze.READ) {
            parts.add(plan.getFreeze().getLiteral());
        }
        return parts;
    }

    private void tls(TlsSettings tls) {
        lines.word("tls").open();
        textIfSet("key-store", tls, Literals.TLS_SETTINGS__KEY_STORE);
        textIfSet("key-alias", tls, Literals.TLS_SETTINGS__KEY_ALIAS);
        textIfSet("trust-store", tls, Literals.TLS_SETTINGS__TRUST_STORE);
        if (!tls.isVerifyHostName()) {
            line("verify-host-name", "no");
        }
        lines.close();
    }

    private void textIfSet(String keyword, TlsSettings tls, EStructuralFeature feature) {
        if (tls.eGet(feature) instanceof String text) {
            line(keyword, words.text(text));
        }
    }

    private void ifSet(String keyword, LinkProfile link, EStructuralFeature feature) {
        if (link.eIsSet(feature)) {
            line(keyword, String.valueOf(link.eGet(feature)));
        }
    }

    private Lines duration(String keyword, LinkProfile link, Duration duration) {
        return lines.words(keyword, words.duration(link, duration));
    }

    private void line(String keyword, String value) {
        lines.words(keyword, value).end();
    }
}
