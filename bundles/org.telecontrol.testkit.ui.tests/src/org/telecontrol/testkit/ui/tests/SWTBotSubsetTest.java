/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.tests;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.telecontrol.testkit.log.NoErrorLogged;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;

/**
 * The bot offers nothing that SWTBot lacks. {@code swtbot-4.3.0.txt} says what it may offer; each line of it was looked up
 * in that release of SWTBot.
 */
@ExtendWith(NoErrorLogged.class)
class SWTBotSubsetTest {

    private static final String PREFIX = "org.telecontrol.testkit.ui.";

    @Test
    void theBotOffersWhatSwtbotOffers() throws IOException {
        var offered = offered();
        offered.removeAll(recorded());
        assertEquals("", String.join("\n", offered), "Look it up in SWTBot, then record it");
    }

    @Test
    void theRecordSaysNothingElse() throws IOException {
        var recorded = recorded();
        recorded.removeAll(offered());
        assertEquals("", String.join("\n", recorded), "The bot does not offer it");
    }

    private static SortedSet<String> recorded() throws IOException {
        try (var record = SWTBotSubsetTest.class.getResourceAsStream("swtbot-4.3.0.txt")) {
            return new String(record.readAllBytes()).lines().filter(line -> !line.startsWith("#"))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static SortedSet<String> offered() {
        return Stream.of("swt", "eclipse", "nebula").flatMap(SWTBotSubsetTest::types)
                .flatMap(type -> new OpenInterface(type).lines()
                        .map(line -> type.getName().substring(PREFIX.length()) + ": " + line))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> types(String folder) {
        var classes = FrameworkUtil.getBundle(SWTBot.class).adapt(BundleWiring.class);
        return classes.listResources((PREFIX + folder).replace('.', '/'), "*.class",
                BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL).stream()
                .filter(file -> !file.endsWith("package-info.class"))
                .map(file -> type(file.replace(".class", "").replace('/', '.')));
    }

    private static Class<?> type(String name) {
        try {
            return SWTBot.class.getClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
