/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__K;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__T0;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__T1;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__T2;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__T3;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE__W;

import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.values.Durations;

/** The standard's values for parameters of the link. */
final class LinkFixes implements Fixes {

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        if (!(broken.element() instanceof LinkProfile link)) {
            return Stream.empty();
        }
        return switch (broken.code()) {
            case IssueCodes.WINDOW, IssueCodes.WINDOW_RATIO -> window(broken, link);
            case IssueCodes.TIMER -> Stream.of(LINK_PROFILE__T0, LINK_PROFILE__T1, LINK_PROFILE__T2, LINK_PROFILE__T3)
                    .filter(broken::isAt).flatMap(timer -> defaultOf(timer, broken, link));
            default -> Stream.empty();
        };
    }

    private static Stream<QuickFix> window(BrokenRule broken, LinkProfile link) {
        if (broken.isAt(LINK_PROFILE__K)) {
            return defaultOf(LINK_PROFILE__K, broken, link);
        }
        long largest = Math.max(1, 2L * link.getK() / 3);
        return write(LINK_PROFILE__W, "Write " + largest, String.valueOf(largest), broken, link);
    }

    private static Stream<QuickFix> defaultOf(EAttribute attribute, BrokenRule broken, LinkProfile link) {
        var value = StationFactory.eINSTANCE.createLinkProfile().eGet(attribute);
        var word = value instanceof Duration duration ? Durations.format(duration) : String.valueOf(value);
        return value.equals(link.eGet(attribute))
                ? Stream.empty()
                : write(attribute, "Write the default, " + word, word, broken, link);
    }

    private static Stream<QuickFix> write(EAttribute attribute, String name, String word, BrokenRule broken,
            LinkProfile link) {
        return broken.edits().replace(link, attribute, word).map(edit -> new QuickFix(name, edit)).stream();
    }
}
