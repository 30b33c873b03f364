/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The bundles as they are keep to the layers, and the rules see it when one does not. */
class LayersTest {
    private static final List<Bundle> BUNDLES = Checkout.bundles();

    @Test
    void bundlesAreFound() {
        assertFalse(BUNDLES.isEmpty(), "no bundle found under " + Checkout.root());
    }

    @Test
    void everyBundleHasItsRow() {
        assertHolds(Layers.everyBundleHasItsRow(BUNDLES));
        assertSeen(Layers.everyBundleHasItsRow(List.of(bundle("org.telecontrol.stray", "", ""))));
    }

    @Test
    void bundlesKnowOnlyWhomTheyMay() {
        assertHolds(Layers.bundlesKnowOnlyWhomTheyMay(BUNDLES));
        assertSeen(Layers.bundlesKnowOnlyWhomTheyMay(
                List.of(bundle("org.telecontrol.live.ui", "org.telecontrol.dsl.ui", ""))));
        assertSeen(Layers.bundlesKnowOnlyWhomTheyMay(
                List.of(bundle("org.telecontrol.model", "org.telecontrol.live", ""))));
    }

    @Test
    void headlessBundlesNameNoWindow() {
        assertHolds(Layers.headlessBundlesNameNoWindow(BUNDLES));
        assertSeen(Layers.headlessBundlesNameNoWindow(
                List.of(bundle("org.telecontrol.live", "org.eclipse.core.runtime", "org.eclipse.swt.widgets"))));
    }

    @Test
    void onlyTheAdapterNamesJ60870() {
        assertHolds(Layers.onlyTheAdapterNamesJ60870(BUNDLES));
        assertSeen(
                Layers.onlyTheAdapterNamesJ60870(List.of(bundle("org.telecontrol.live", "", "org.openmuc.j60870.ie"))));
    }

    @Test
    void onlyTheLanguageNamesXtextAndGuice() {
        assertHolds(Layers.onlyTheLanguageNamesXtextAndGuice(BUNDLES));
        assertSeen(Layers.onlyTheLanguageNamesXtextAndGuice(
                List.of(bundle("org.telecontrol.cli", "org.eclipse.xtext", ""))));
        assertSeen(Layers.onlyTheLanguageNamesXtextAndGuice(
                List.of(bundle("org.telecontrol.cli", "", "com.google.inject"))));
    }

    @Test
    void theWireNamesNoEclipse() {
        assertHolds(Layers.theWireNamesNoEclipse(BUNDLES));
        assertSeen(Layers.theWireNamesNoEclipse(List.of(bundle("org.telecontrol.link", "org.eclipse.emf.common", ""))));
    }

    @Test
    void theModelNamesOnlyEmf() {
        assertHolds(Layers.theModelNamesOnlyEmf(BUNDLES));
        assertSeen(Layers.theModelNamesOnlyEmf(
                List.of(bundle("org.telecontrol.model", "org.eclipse.emf.ecore, org.eclipse.core.resources", ""))));
    }

    private static Bundle bundle(String name, String requires, String imports) {
        return Bundle.of(Path.of(name), requires.isEmpty()
                ? headers(name, "Import-Package", imports)
                : imports.isEmpty()
                        ? headers(name, "Require-Bundle", requires)
                        : Map.of("Bundle-SymbolicName", name, "Require-Bundle", requires, "Import-Package", imports));
    }

    private static Map<String, String> headers(String name, String header, String value) {
        return value.isEmpty()
                ? Map.of("Bundle-SymbolicName", name)
                : Map.of("Bundle-SymbolicName", name, header, value);
    }

    private static void assertHolds(List<String> breaches) {
        assertEquals("", String.join(System.lineSeparator(), breaches));
    }

    private static void assertSeen(List<String> breaches) {
        assertEquals(1, breaches.size(), () -> "the rule should see exactly one breach: " + breaches);
    }
}
