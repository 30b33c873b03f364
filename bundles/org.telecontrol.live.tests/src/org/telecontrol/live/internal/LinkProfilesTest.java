/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.PasswordSource;
import org.telecontrol.live.TlsStores;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.StationFactory;

/** Each parameter of a link profile reaches the link as what it is. */
class LinkProfilesTest {

    private static final PasswordSource PASSWORDS = store -> "for-tests-only".toCharArray();

    private final LinkProfile profile = StationFactory.eINSTANCE.createLinkProfile();

    private LinkSettings settings() {
        return LinkProfiles.settings(profile, PASSWORDS);
    }

    @Test
    void whatTheModelDoesNotSayIsTheStandardsDefault() {
        assertEquals(LinkSettings.DEFAULT, settings());
    }

    @Test
    void noParameterIsTakenForAnother() {
        profile.setK(31);
        profile.setW(17);
        profile.setT0(Duration.ofSeconds(40));
        profile.setT1(Duration.ofSeconds(16));
        profile.setT2(Duration.ofSeconds(9));
        profile.setT3(Duration.ofSeconds(23));
        profile.setCauseOfTransmissionSize(1);
        profile.setCommonAddressSize(2);
        profile.setInformationObjectAddressSize(3);
        profile.setOriginatorAddress(5);
        var settings = settings();

        assertEquals(List.of(31, 17), List.of(settings.k(), settings.w()));
        assertEquals(List.of(40L, 16L, 9L, 23L), List.of(settings.t0().toSeconds(), settings.t1().toSeconds(),
                settings.t2().toSeconds(), settings.t3().toSeconds()));
        assertEquals(List.of(1, 2, 3), List.of(settings.causeLength(), settings.commonAddressLength(),
                settings.objectAddressLength()));
        assertEquals(5, settings.originator());
        assertNull(settings.tls());

        profile.setCommonAddressSize(1);
        profile.setInformationObjectAddressSize(2);
        assertEquals(List.of(1, 2), List.of(settings().commonAddressLength(), settings().objectAddressLength()));
    }

    @Test
    void storesAreBesideTheFileOfTheProfile() {
        var tls = StationFactory.eINSTANCE.createTlsSettings();
        tls.setKeyStore("own.p12");
        tls.setKeyAlias("controlling");
        tls.setTrustStore("/etc/trusted.p12");
        tls.setVerifyHostName(false);
        profile.setTls(tls);
        var resource = new ResourceImpl(URI.createFileURI("/grid/north.station"));
        resource.getContents().add(profile);
        var settings = settings().tls();

        assertNotNull(settings);
        assertEquals(Path.of("/grid/own.p12"), settings.keyStore());
        assertEquals(Path.of("/etc/trusted.p12"), settings.trustStore());
        assertEquals("controlling", settings.keyAlias());
        assertEquals(PASSWORDS, settings.passwords());
        assertFalse(settings.verifyHostName());
        var rtu = StationFactory.eINSTANCE.createRtu();
        assertEquals(List.of(), TlsStores.of(rtu));
        rtu.setLink(profile);
        assertEquals(List.of(Path.of("/grid/own.p12"), Path.of("/etc/trusted.p12")), TlsStores.of(rtu));
    }
}
