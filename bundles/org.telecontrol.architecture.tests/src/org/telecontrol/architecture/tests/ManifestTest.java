/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

/** What every manifest says in the same way. */
class ManifestTest {
    /** Absent at run time by design: they are read by the compiler and by the build. */
    private static final Set<String> COMPILE_TIME = Set.of("org.osgi.service.component.annotations",
            "org.eclipse.jdt.annotation");

    @Test
    void bundlesRunOnJava21() {
        assertHeader("Bundle-RequiredExecutionEnvironment", bundle -> "JavaSE-21");
    }

    @Test
    void bundlesHaveTheProductsVersion() {
        assertHeader("Bundle-Version", bundle -> "0.1.0.qualifier");
    }

    @Test
    void bundlesNameTheirVendor() {
        assertHeader("Bundle-Vendor", bundle -> "Telecontrol Workbench");
    }

    @Test
    void bundlesAreModulesOfTheSameName() {
        assertHeader("Automatic-Module-Name", Bundle::name);
    }

    @Test
    void foldersAreNamedAsTheirBundle() {
        assertNone(Checkout.bundles().stream().filter(
                bundle -> !bundle.folder().getFileName().toString().equals(bundle.name())).map(
                        bundle -> bundle.folder() + " holds a bundle of another name, " + bundle.name()));
    }

    @Test
    void internalPackagesAreForFriendsOnly() {
        assertNone(Checkout.bundles().stream().flatMap(bundle -> Stream.of(bundle.elements("Export-Package")).filter(
                exported -> exported.getValue().contains(".internal") && !isHidden(exported)).map(
                        exported -> bundle.name() + " exports " + exported.getValue()
                                + " to everybody: add x-internal:=true or x-friends:=\"…\"")));
    }

    @Test
    void nothingNeededIsOptional() {
        assertNone(Checkout.bundles().stream().flatMap(bundle -> Stream.of("Import-Package", "Require-Bundle").flatMap(
                header -> Stream.of(bundle.elements(header))).filter(
                        element -> "optional".equals(element.getDirective("resolution"))
                                && !COMPILE_TIME.contains(element.getValue()))
                .map(
                        element -> bundle.name() + " names " + element.getValue()
                                + " as optional, which hides a missing part until it is needed")));
    }

    private static boolean isHidden(ManifestElement exported) {
        return "true".equals(exported.getDirective("x-internal")) || exported.getDirective("x-friends") != null;
    }

    private static void assertHeader(String header, Function<Bundle, String> expected) {
        assertNone(Checkout.bundles().stream().filter(
                bundle -> !expected.apply(bundle).equals(bundle.headers().get(header))).map(
                        bundle -> bundle.name() + ": " + header + " should be " + expected.apply(bundle) + ", not "
                                + bundle.headers().get(header)));
    }

    private static void assertNone(Stream<String> breaches) {
        List<String> found = breaches.toList();
        assertEquals("", String.join(System.lineSeparator(), found));
    }
}
