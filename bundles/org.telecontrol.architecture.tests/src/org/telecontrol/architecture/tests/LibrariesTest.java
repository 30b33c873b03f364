/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whoever gets the product is told each library in it with its licence. */
class LibrariesTest {
    private static final Pattern LOCATION = Pattern.compile("<location[^>]* label=\"([^\"]+)\"[^>]*>(.*?)</location>",
            Pattern.DOTALL);
    private static final Pattern LIBRARY = Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @Test
    void listOfTheProductIsThatOfTheTarget() throws IOException {
        String target = Files.readString(Checkout.root().resolve("targetplatform/telecontrol.target"));
        Stream<String> shipped = LOCATION.matcher(target).results().filter(location -> isShipped(location.group(1)))
                .flatMap(location -> Stream.concat(Stream.of(location.group(1)), libraries(location.group(2))));

        assertEquals(shipped.collect(Collectors.joining("\n")), String.join("\n", listed()));
    }

    private static boolean isShipped(String label) {
        return !label.startsWith("Tests: ") && !label.contains("compile time only");
    }

    private static Stream<String> libraries(String location) {
        return LIBRARY.matcher(location).results().map(library -> "    " + library.group(1) + ":" + library.group(2));
    }

    /** What follows the introduction, which ends with an empty line. */
    private static List<String> listed() throws IOException {
        Path list = Checkout.root().resolve("features/org.telecontrol.core.feature/legal/licenses/libraries.txt");
        List<String> lines = Files.readAllLines(list);
        return lines.subList(lines.indexOf("") + 1, lines.size());
    }
}
