/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.architecture.tests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is shipped, and in which feature. */
class FeatureTest {
    private static final Set<String> NAMES_J60870 = Set.of("org.telecontrol.link.j60870",
            "org.telecontrol.bench.j60870");
    private static final Pattern PLUGIN = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"");
    private static final Pattern REQUIRED = Pattern.compile("<import\\s+feature=\"([^\"]+)\"");
    private static final String TESTS = "org.telecontrol.tests.feature";

    private final Map<String, List<String>> featuresOfBundle = featuresOfBundle();

    @Test
    void everyBundleBelongsToOneFeature() {
        assertNone(Checkout.bundles().stream().map(Bundle::name).filter(name -> featuresOf(name).size() != 1)
                .map(name -> name + " should be in exactly one feature, not in " + featuresOf(name)));
    }

    @Test
    void headlessFeatureShipsNoWindow() {
        assertNone(Checkout.bundles().stream().filter(
                bundle -> bundle.mayShowWindows() && featuresOf(bundle.name()).contains("org.telecontrol.core.feature"))
                .map(bundle -> bundle.name() + " shows windows and does not belong in org.telecontrol.core.feature"));
    }

    @Test
    void j60870ShipsAlone() {
        assertNone(featuresOfBundle.entrySet().stream()
                .filter(entry -> entry.getValue().contains("org.telecontrol.link.j60870.feature")
                        && !NAMES_J60870.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " must not be in the feature that is handed on under GPL-3.0"));
    }

    @Test
    void testsAreNotShipped() {
        assertNone(Checkout.bundles().stream().map(Bundle::name)
                .filter(name -> name.endsWith(".tests") || name.contains(".testkit"))
                .filter(name -> !featuresOf(name).equals(List.of(TESTS)))
                .map(name -> name + " belongs in " + TESTS + " only"));
    }

    @Test
    void featuresBringOrRequireWhatTheirBundlesNeed() {
        List<Bundle> bundles = Checkout.bundles();
        assertNone(bundles.stream().filter(bundle -> !featuresOf(bundle.name()).contains(TESTS)).flatMap(
                bundle -> featuresOf(bundle.name()).stream().flatMap(feature -> Layers.ownNeighbours(bundle, bundles)
                        .stream().filter(needed -> Collections.disjoint(featuresOf(needed), installedWith(feature)))
                        .map(needed -> feature + " neither has nor requires " + needed + ", which " + bundle.name()
                                + " needs"))));
    }

    private static Set<String> installedWith(String feature) {
        Path description = Checkout.root().resolve("features").resolve(feature).resolve("feature.xml");
        return Stream.concat(Stream.of(feature), REQUIRED.matcher(text(description)).results().map(
                required -> required.group(1))).collect(toSet());
    }

    private List<String> featuresOf(String bundle) {
        return featuresOfBundle.getOrDefault(bundle, List.of());
    }

    private static Map<String, List<String>> featuresOfBundle() {
        try (Stream<Path> folders = Files.list(Checkout.root().resolve("features"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("feature.xml")))
                    .flatMap(FeatureTest::bundlesOf)
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Map.Entry<String, String>> bundlesOf(Path feature) {
        String name = feature.getFileName().toString();
        return PLUGIN.matcher(text(feature.resolve("feature.xml"))).results()
                .map(plugin -> Map.entry(plugin.group(1), name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertNone(Stream<String> breaches) {
        assertEquals("", String.join(System.lineSeparator(), breaches.toList()));
    }
}
