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
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.telecontrol.architecture.tests.Checkout.JavaFile;

/** What holds for every hand-written source file. */
class SourceTest {
    private static final int LONGEST = 400;
    private static final String HEADER = """
            /*
             * Copyright (c) 2026 Telecontrol Workbench contributors.
             * SPDX-License-Identifier: EPL-2.0
             */
            """;
    private static final Pattern SHELL_NAME = Pattern.compile(".*(Manager|Helper|Utils?)");
    private static final Pattern SLEEP = Pattern
            .compile("Thread\\.sleep\\(|(SECONDS|MINUTES)\\.sleep\\(|\\bparkNanos\\(");

    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");
    private static final Pattern WATCHES_LOG = Pattern.compile("@UiTest\\b|@ExtendWith\\(NoErrorLogged\\.class\\)");

    private static final Pattern ADDED_TO_BOT = Pattern.compile("/testkit/ui/(fixture|junit|pages|waits)/");

    /** They look at a condition again and again for all others. */
    private static final Set<String> WAITS = Set.of("Await", "SWTBotFactory");

    private final List<JavaFile> files = Checkout.handWritten();

    @Test
    void everyFileStatesItsLicence() {
        assertNone(file -> !file.text().startsWith(HEADER), "does not start with the licence header");
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNonNullByDefault() {
        List<String> bare = files.stream().map(file -> file.path().getParent()).distinct().filter(
                folder -> !isDescribed(folder)).map(
                        folder -> Checkout.root().relativize(folder)
                                + ": package-info.java with a description and @NonNullByDefault is missing")
                .toList();
        assertEquals("", String.join(System.lineSeparator(), bare));
    }

    @Test
    void noClassOutgrowsItsReader() {
        assertNone(file -> file.text().lines().count() > LONGEST, "is longer than " + LONGEST + " lines: split it");
    }

    @Test
    void noClassIsNamedAfterNothing() {
        assertNone(file -> SHELL_NAME.matcher(file.type()).matches(),
                "is named …Manager, …Helper or …Util: name it after what it does");
    }

    @Test
    void noTestSleeps() {
        assertNone(file -> isTest(file) && !WAITS.contains(file.type()) && SLEEP.matcher(file.text()).find(),
                "sleeps: wait for the condition, or use a virtual clock");
    }

    @Test
    void everyTestInTheWorkbenchFailsOnALoggedError() {
        var inWorkbench = Checkout.bundles().stream().filter(Bundle::isTestedInWorkbench).map(Bundle::folder).toList();
        assertNone(file -> TEST.matcher(file.text()).find() && !WATCHES_LOG.matcher(file.text()).find()
                && inWorkbench.stream().anyMatch(file.path()::startsWith),
                "does not see logged errors: add @UiTest, or @ExtendWith(NoErrorLogged.class) if it opens nothing");
    }

    /** What would stay with SWTBot in the bot's place does not know how the bot works. */
    @Test
    void whatTheTestKitAddsToTheBotUsesItAsTestsDo() {
        assertNone(
                file -> ADDED_TO_BOT.matcher(file.toString()).find() && file.text().contains(".testkit.ui.internal."),
                "names the inside of the bot");
    }

    @Test
    void noLibraryIsKeptInTheRepository() throws IOException {
        try (Stream<Path> all = Files.walk(Checkout.root().resolve("bundles"))) {
            List<String> jars = all.filter(path -> path.toString().endsWith(".jar")).filter(
                    path -> Stream.of("/target/", "/bin/").noneMatch(path.toString()::contains)).map(
                            path -> Checkout.root().relativize(path) + ": take it from the target platform")
                    .toList();
            assertEquals("", String.join(System.lineSeparator(), jars));
        }
    }

    private static boolean isTest(JavaFile file) {
        String path = file.toString();
        return path.contains(".tests/") && !path.contains("architecture.tests") || path.contains(".testkit/")
                || path.contains(".testkit.ui/");
    }

    private static boolean isDescribed(Path folder) {
        Path description = folder.resolve("package-info.java");
        if (!Files.exists(description)) {
            return false;
        }
        String text = JavaFile.read(description).text();
        return text.contains("/**") && text.contains("@NonNullByDefault");
    }

    private void assertNone(Predicate<JavaFile> breach, String sentence) {
        List<String> found = files.stream().filter(breach).map(file -> file + " " + sentence).toList();
        assertEquals("", String.join(System.lineSeparator(), found));
    }
}
