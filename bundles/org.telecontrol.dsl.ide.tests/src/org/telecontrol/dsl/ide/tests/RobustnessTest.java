/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ide.completion.StationCompletion;
import org.telecontrol.dsl.ide.folding.Folding;
import org.telecontrol.dsl.ide.formatting.Formatting;
import org.telecontrol.dsl.ide.hover.StationHover;
import org.telecontrol.dsl.ide.navigation.Navigation;
import org.telecontrol.dsl.ide.navigation.Rename;
import org.telecontrol.dsl.ide.outline.StationOutline;
import org.telecontrol.dsl.ide.symbols.SymbolSearch;

/** Every service over texts that nobody would call one: none throws, and none logs that something was thrown. */
class RobustnessTest {

    private static final String TEXT = """
            link default { k 12 t1 15s interrogate on-connect, every 15min counters groups 1, freeze }
            /* a bay */
            typical Bay "a bay" {
                point U M_ME_TE_1 +10 "Voltage" unit "kV" factor 0.1 limits high-alarm 7 // comment
                point Pos M_DP_TB_1 +0 states "moving", "open", "closed", "faulty" meta A "b"
                command Ctl C_DC_NA_1 +100 select within 10s returns Pos
            }
            rtu NORTH at "192.0.2.10":2404 link default {
                station 7 {
                    use Bay F01 from 1000 { override U at 70000 unit "V" omit Ctl }
                    point T M_ME_TD_1 5 range -40 to 60 wire 0 to 1 unit "°C"
                    command Reset C_SC_NA_1 6 returns F01.Pos
                }
            }
            dve "The north" { export include NORTH.F01.* exclude NORTH.F01.Pos include matching "*.T" }
            """;

    private final CancelIndicator cancel = CancelIndicator.NullImpl;

    @Test
    void emptyFile() {
        assertEquals("", trouble("", 0));
        assertEquals("", trouble("\uFEFF", 1));
    }

    @Test
    void textThatIsBeingTyped() {
        for (int end = 1; end < TEXT.length(); end += 7) {
            assertEquals("", trouble(TEXT.substring(0, end), end));
        }
    }

    @Test
    void mutatedText() {
        var random = new Random(4711);
        for (int round = 0; round < 150; round++) {
            var text = new StringBuilder(TEXT);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(12));
                int copied = random.nextInt(TEXT.length() - 12);
                text.replace(from, to, random.nextBoolean() ? "" : TEXT.substring(copied, copied + random.nextInt(12)));
            }
            assertEquals("", trouble(text.toString(), random.nextInt(text.length() + 1)));
        }
    }

    @Test
    void randomCharacters() {
        var random = new Random(4712);
        for (int round = 0; round < 40; round++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0xd800) : 32 + random.nextInt(96)));
            }
            assertEquals("", trouble(text.toString(), random.nextInt(text.length() + 1)));
        }
    }

    /** What was thrown or logged, with the text; empty for nothing. */
    private String trouble(String text, int offset) {
        var logged = new Logged();
        Logger.getRootLogger().addAppender(logged);
        try {
            serve(Editing.read(text.replace('|', '/')), offset);
        } catch (RuntimeException | LinkageError e) {
            return fail(text.substring(0, Math.min(offset, text.length())) + "|" + text.substring(Math.min(offset,
                    text.length())), e);
        } finally {
            Logger.getRootLogger().removeAppender(logged);
        }
        return logged.errors.isEmpty()
                ? ""
                : logged.errors + " in " + text.substring(0, offset) + "|" + text.substring(offset);
    }

    private void serve(XtextResource file, int offset) {
        Editing.service(StationCompletion.class).at(file, offset, cancel);
        Editing.service(StationHover.class).at(file, offset, cancel);
        var navigation = Editing.service(Navigation.class);
        navigation.declaration(file, offset);
        navigation.references(file, offset, cancel);
        navigation.occurrences(file, offset, cancel);
        var rename = Editing.service(Rename.class);
        var name = rename.at(file, offset);
        if (name != null && rename.objection(name, "Q_other", file).isEmpty()) {
            rename.changes(name, "Q_other", file, cancel);
        }
        Editing.service(Folding.class).of(file, cancel);
        Editing.service(StationOutline.class).of(file, cancel);
        Editing.service(ISemanticHighlightingCalculator.class).provideHighlightingFor(file, (from, length, ids) -> {},
                cancel);
        Editing.service(SymbolSearch.class).find(Editing.service(ResourceDescriptionsProvider.class)
                .getResourceDescriptions(file), "70000", 10, cancel);
        format(file);
    }

    private static void format(XtextResource file) {
        try {
            Editing.service(Formatting.class).of(file, CancelIndicator.NullImpl);
        } catch (IllegalArgumentException notUnderstood) {
            assertEquals(true, file.getParseResult().hasSyntaxErrors(), notUnderstood::toString);
        }
    }

    /** What the libraries say instead of throwing it. */
    private static final class Logged extends AppenderSkeleton {

        private final List<String> errors = new ArrayList<>();

        @Override
        @NonNullByDefault({})
        protected void append(LoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                errors.add(event.getLoggerName() + ": " + event.getRenderedMessage());
            }
        }

        @Override
        public void close() {
            // nothing is held
        }

        @Override
        public boolean requiresLayout() {
            return false;
        }
    }
}
