/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.testkit.stations.RandomConfiguration;

/**
 * Thousands of damaged files: reading, checking and formatting never fail, and a formatted text means what it meant and
 * is formatted. What failed is repeated with the seed that the failure names, in the property telecontrol.fuzz.seed.
 */
class FuzzTest {

    /** The same texts each time, unless a seed is given: what a change breaks is then found with that change. */
    private static final long SEED = Long.getLong("telecontrol.fuzz.seed", 1);
    private static final int DAMAGED = 2000;
    private static final int RESPACED = 300;

    private final List<String> originals = List.of(Texts.resource("maximal.station"),
            StationFiles.text(RandomConfiguration.of(7)), StationFiles.text(RandomConfiguration.of(11)));

    @Test
    void damagedFilesAreReadCheckedAndFormatted() {
        int formatted = 0;
        for (int i = 0; i < DAMAGED; i++) {
            long seed = SEED + i;
            formatted += survives(MutatedText.damaged(original(i), seed), seed) ? 1 : 0;
        }
        int understood = formatted;
        assertTrue(understood > DAMAGED / 20, () -> "Only " + understood + " texts were worth formatting");
    }

    @Test
    void whiteSpaceAndCommentsMeanNothing() {
        for (int i = 0; i < RESPACED; i++) {
            long seed = SEED + i;
            var text = MutatedText.respaced(original(i), seed);
            assertTrue(survives(text, seed), () -> told(seed, text) + "is not understood");
            assertTrue(EcoreUtil.equals(read(original(i)).getContents(), read(text).getContents()),
                    () -> told(seed, text) + "means something else");
        }
    }

    private String original(int number) {
        return originals.get(number % originals.size());
    }

    /** Whether it is a text that can be formatted. */
    private static boolean survives(String text, long seed) {
        try {
            var file = read(text);
            var services = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(file.getURI());
            services.get(IResourceValidator.class).validate(file, CheckMode.ALL, CancelIndicator.NullImpl);
            var formatted = formatted(text);
            formatted.ifPresent(once -> staysTheSame(file, once, told(seed, text)));
            return formatted.isPresent();
        } catch (RuntimeException e) {
            throw new AssertionError(told(seed, text) + e, e);
        }
    }

    private static void staysTheSame(Resource file, String formatted, String told) {
        assertEquals(formatted, StationFiles.format(formatted), told + "is not formatted at once");
        var again = read(formatted);
        EcoreUtil.resolveAll(file);
        EcoreUtil.resolveAll(again);
        assertTrue(EcoreUtil.equals(file.getContents(), again.getContents()), told + "means something else:\n"
                + formatted);
    }

    /** None where the text has mistakes of syntax. */
    private static Optional<String> formatted(String text) {
        try {
            return Optional.of(StationFiles.format(text));
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().startsWith("line "), e.getMessage());
            return Optional.empty();
        }
    }

    private static Resource read(String text) {
        var file = StationFiles.newResourceSet().createResource(URI.createFileURI("/fuzz.station"));
        try {
            file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String told(long seed, String text) {
        return "seed " + seed + ":\n" + text + "\n";
    }
}
