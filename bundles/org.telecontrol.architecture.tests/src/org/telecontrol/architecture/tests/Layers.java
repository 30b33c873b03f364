/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.architecture.tests;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who may know whom. Each rule gives one sentence for each breach, and nothing when all is well.
 */
final class Layers {
    private static final String PREFIX = "org.telecontrol.";
    private static final Set<String> VOCABULARY = Set.of("iec104");
    private static final Set<String> MODEL = Set.of("model", "iec104");

    /** Which of our bundles each one may name; names without {@code org.telecontrol.}. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(Map.entry("iec104", Set.of()),
            Map.entry("model", VOCABULARY), Map.entry("link", VOCABULARY),
            Map.entry("capture", Set.of("link", "iec104")),
            Map.entry("link.j60870", Set.of("link", "iec104")), Map.entry("dsl", MODEL),
            Map.entry("dsl.ide", Set.of("dsl", "model", "iec104")),
            Map.entry("dsl.host", Set.of("dsl.ide", "dsl", "model", "iec104")), Map.entry("exchange", MODEL),
            Map.entry("exchange.jdbc", Set.of("exchange")),
            Map.entry("exchange.logging", Set.of()),
            Map.entry("generator", Set.of("exchange", "model", "iec104")), // DataMiner's rows are laid out once
            Map.entry("live", Set.of("link", "model", "iec104")),
            Map.entry("simulator", Set.of("link", "model", "iec104")),
            Map.entry("commissioning", Set.of("live", "link", "model", "iec104")), Map.entry("ui.common", MODEL),
            Map.entry("dsl.ui", Set.of("dsl.host", "dsl.ide", "dsl", "model", "iec104", "ui.common")),
            // A configuration is text, which only the language reads: these three open configurations.
            Map.entry("exchange.ui", Set.of("exchange", "dsl", "model", "iec104", "ui.common")), // and changes them
            Map.entry("generator.ui", Set.of("generator", "exchange", "dsl", "model", "iec104", "ui.common")), // Progress
            Map.entry("live.ui", Set.of("live", "link", "dsl", "model", "iec104", "ui.common")),
            Map.entry("commissioning.ui", Set.of("commissioning", "live", "link", "model", "iec104", "ui.common")));

    private static final Set<String> KNOW_ANY_HEADLESS = Set.of("bench", "bench.j60870", "cli");
    private static final Set<String> KNOW_ANY = Set.of("app", "testkit", "testkit.ui", "architecture");

    private static final Pattern WINDOWS = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|nebula)(\\..*)?");
    private static final Pattern J60870 = Pattern.compile("org\\.openmuc\\..*");
    private static final Pattern INJECTION = Pattern.compile(
            "(com\\.google\\.inject|org\\.eclipse\\.(xtext|xtend)|org\\.antlr\\.runtime)(\\..*)?");
    private static final Pattern ECLIPSE = Pattern.compile("org\\.eclipse\\.(?!jdt\\.annotation).*");
    private static final Pattern ECLIPSE_OF_MODEL = Pattern.compile("org\\.eclipse\\.(emf|core\\.runtime).*");

    private Layers() {}

    static List<String> headlessBundlesNameNoWindow(List<Bundle> bundles) {
        return breaches(bundles, bundle -> !bundle.mayShowWindows(), WINDOWS,
                "is headless and must not name %s: report through a callback or an event instead");
    }

    /** The bench measures against j60870's own connections, from a bundle that ships with them. */
    static List<String> onlyTheAdapterNamesJ60870(List<Bundle> bundles) {
        return breaches(bundles, bundle -> !bundle.subject().equals(PREFIX + "link.j60870")
                && !bundle.name().equals(PREFIX + "bench.j60870"), J60870,
                "names %s, which is GPL-3.0: only org.telecontrol.link.j60870 may; use the port org.telecontrol.link");
    }

    /** The bench measures against the bare parser. */
    static List<String> onlyTheLanguageNamesXtextAndGuice(List<Bundle> bundles) {
        return breaches(bundles, bundle -> !bundle.name().startsWith(PREFIX + "dsl")
                && !bundle.name().equals(PREFIX + "bench"), INJECTION,
                "names %s: Xtext and Guice stay inside org.telecontrol.dsl*");
    }

    static List<String> theWireNamesNoEclipse(List<Bundle> bundles) {
        Set<String> wire = Set.of(PREFIX + "iec104", PREFIX + "link");
        return breaches(bundles, bundle -> wire.contains(bundle.name()), ECLIPSE,
                "names %s: the standard's vocabulary and the port need the JDK only");
    }

    static List<String> theModelNamesOnlyEmf(List<Bundle> bundles) {
        return breaches(bundles, bundle -> bundle.name().equals(PREFIX + "model"),
                Pattern.compile("(?!" + ECLIPSE_OF_MODEL.pattern() + ")" + ECLIPSE.pattern()),
                "names %s: of Eclipse, the model needs EMF only");
    }

    static List<String> bundlesKnowOnlyWhomTheyMay(List<Bundle> bundles) {
        List<String> breaches = new ArrayList<>();
        for (Bundle bundle : bundles) {
            String subject = bundle.subject().substring(PREFIX.length());
            if (KNOW_ANY.contains(subject)) {
                continue;
            }
            for (String known : ownNeighbours(bundle, bundles)) {
                if (!mayKnow(bundle, subject, known, bundles)) {
                    breaches.add(bundle.name() + " must not depend on " + known
                            + ": join them through a service, or move what both need down into the model");
                }
            }
        }
        return breaches;
    }

    /** A bundle that is in no row of the table has no place in the architecture yet. */
    static List<String> everyBundleHasItsRow(List<Bundle> bundles) {
        return bundles.stream().map(Bundle::subject).map(name -> name.substring(PREFIX.length())).distinct().filter(
                name -> !MAY_KNOW.containsKey(name) && !KNOW_ANY.contains(name)
                        && !KNOW_ANY_HEADLESS.contains(name))
                .map(
                        name -> PREFIX + name
                                + " has no row: say in Layers which bundles it may know")
                .toList();
    }

    private static boolean mayKnow(Bundle bundle, String subject, String known, List<Bundle> bundles) {
        String other = known.substring(PREFIX.length());
        if (other.equals(subject)) {
            return true;
        }
        if (bundle.isTest()) {
            // A test may bring real neighbours along; what it tests is held to the table.
            return bundle.mayShowWindows() || other.equals("testkit") || isHeadless(known, bundles);
        }
        if (KNOW_ANY_HEADLESS.contains(subject)) {
            return isHeadless(known, bundles);
        }
        return MAY_KNOW.getOrDefault(subject, Set.of()).contains(other);
    }

    private static boolean isHeadless(String name, List<Bundle> bundles) {
        return bundles.stream().anyMatch(bundle -> bundle.name().equals(name) && !bundle.mayShowWindows());
    }

    /** Which of our bundles this one names. */
    static Set<String> ownNeighbours(Bundle bundle, List<Bundle> bundles) {
        Map<String, String> exporters = bundles.stream().flatMap(
                other -> other.exports().stream().map(exported -> Map.entry(exported, other.name()))).collect(
                        toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Set<String> neighbours = bundle.requires().stream().filter(name -> name.startsWith(PREFIX)).collect(
                toCollection(TreeSet::new));
        bundle.imports().stream().filter(exporters::containsKey).map(exporters::get).forEach(neighbours::add);
        neighbours.remove(bundle.name());
        return neighbours;
    }

    private static List<String> breaches(List<Bundle> bundles, Predicate<Bundle> concerned, Pattern forbidden,
            String sentence) {
        return bundles.stream().filter(concerned).flatMap(
                bundle -> bundle.names().stream().filter(forbidden.asMatchPredicate()).map(
                        name -> bundle.name() + " " + sentence.formatted(name)))
                .toList();
    }
}
