/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.index.Findings;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.language.CancellableParsing;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.text.TextDifference;

/** A model that follows a text key by key is the one that the text has when it is read anew, however broken it is in between. */
class TypedTextTest {

    private static final URI FILE = URI.createFileURI("/typed.station");
    private static final String TEXT = """
            link slow { k 12 w 8 t1 15s interrogate on-connect, every 15min }
            typical Bay "A bay" {
              point Q0 M_DP_TB_1 +0 "Breaker" states "moving", "open", "closed", "faulty"
              command Ctl C_DC_NA_1 +100 returns Q0 select within 10s
            }
            /* in the north */
            rtu NORTH at "192.0.2.1":2404 link slow {
              station 1 {
                use Bay F01 from 100 { override Q0 at 70 omit Ctl }
                point Door M_SP_TB_1 1 "Door" tolerates not-topical // where one goes in
                point U M_ME_TF_1 0x1F "Voltage" unit "kV" factor 0.1 limits high-warning 4e+2
                command Reset C_SC_NA_1 6 returns F01.Q0
              }
            }
            dve "Doors" { include NORTH.Door exclude NORTH.F01.* export }
            """;
    private static final String KEYS = "aRtu10.\"\\{}/*,:+-^ \n\t#ü";
    private static final String[] WORDS = {"returns ", "point ", "}", "*/", "/*", "//", "high-alarm 7",
            "states \"a\", \"b\"",
            "point P M_SP_NA_1 9\n", "\"\"", "e+5", "12", "not-topical", "station 2 { }\n"};
    private static final int KEYSTROKES = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void isUnderstoodAsItIsWhole(long seed) {
        var typist = new Typist(TEXT, seed);
        var broken = 0;
        for (var key = 0; key < KEYSTROKES; key++) {
            typist.go();
            assertEquals(described(read(typist.text())), described(typist.model), () -> "After seed " + seed + ":\n"
                    + typist.text());
            assertEquals(brokenNodes(typist.model), typist.brokenNodes(), typist::text);
            broken += typist.model.getParseResult().hasSyntaxErrors() ? 1 : 0;
        }
        assertTrue(broken > KEYSTROKES / 10 && broken < KEYSTROKES * 9 / 10, broken + " of the texts were broken");
    }

    @Test
    void isNotParsedAsAWholeToBeMended() {
        var points = new StringBuilder();
        for (var point = 1; point <= 2000; point++) {
            points.append("    point P").append(point).append(" M_SP_TB_1 ").append(point).append('\n');
        }
        var model = read("rtu R {\n  station 1 {\n" + points + "  }\n}\n");
        var word = model.getParseResult().getRootNode().getText().indexOf("point P1000 ");
        assertTrue(looksWhile(model, it -> it.update(word + 1, 1, "x")) > 10, "all is parsed to find where it goes on");
        assertTrue(looksWhile(model, it -> it.update(word + 1, 1, "")) > 10, "and again as long as it is broken");
        assertTrue(looksWhile(model, it -> it.update(word + 1, 0, "o")) < 5, "mended, it is that one point again");
        assertEquals(0, model.getErrors().size());
    }

    /** How often the parser looked whether it should go on, which it does every few words. */
    private static int looksWhile(XtextResource model, Consumer<XtextResource> change) {
        var looks = new AtomicInteger();
        CancellableParsing.run(() -> looks.incrementAndGet() < 0, () -> change.accept(model));
        return looks.get();
    }

    /** Types at one place for a while, makes mistakes and takes some of them back. */
    private static final class Typist {

        final XtextResource model;
        private final Random random;
        private final Deque<String> before = new ArrayDeque<>();
        private int caret;

        Typist(String text, long seed) {
            model = read(text);
            random = new Random(seed);
        }

        String text() {
            return model.getParseResult().getRootNode().getText();
        }

        List<INode> brokenNodes() {
            List<INode> broken = new ArrayList<>();
            model.getParseResult().getSyntaxErrors().forEach(broken::add);
            return broken;
        }

        void go() {
            var text = text();
            if (random.nextInt(12) == 0) {
                caret = random.nextInt(text.length() + 1);
            }
            switch (random.nextInt(8)) {
                case 0 -> replace(Math.max(0, caret - 1), Math.min(1, caret), "");
                case 1, 2, 3, 4 -> takeBack(text);
                case 5 -> replace(caret, 0, WORDS[random.nextInt(WORDS.length)]);
                default -> replace(caret, 0, String.valueOf(KEYS.charAt(random.nextInt(KEYS.length()))));
            }
        }

        private void replace(int offset, int removed, String inserted) {
            before.push(text());
            model.update(offset, removed, inserted);
            caret = offset + inserted.length();
        }

        /** One step, or all that was typed. */
        private void takeBack(String text) {
            var isAll = random.nextInt(8) == 0;
            while (isAll && before.size() > 1) {
                before.pop();
            }
            if (!before.isEmpty()) {
                var back = TextDifference.between(text, before.pop());
                model.update(back.offset(), back.removed(), back.inserted());
                caret = back.offset() + back.inserted().length();
            }
        }
    }

    private static List<INode> brokenNodes(XtextResource model) {
        List<INode> broken = new ArrayList<>();
        for (INode node : model.getParseResult().getRootNode().getAsTreeIterable()) {
            if (node.getSyntaxErrorMessage() != null) {
                broken.add(node);
            }
        }
        return broken;
    }

    private static XtextResource read(String text) {
        var model = (XtextResource) new ProjectIndex().resourcesFor(FILE).createResource(FILE);
        try {
            model.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    /** All that is said of the text, then each element with its place, its values and what it refers to. */
    private static String described(XtextResource model) {
        var issues = StationLanguage.get(IResourceValidator.class).validate(model, CheckMode.ALL,
                CancelIndicator.NullImpl);
        var words = new StringBuilder(Findings.of(issues).stream().map(Finding::toString).sorted()
                .collect(Collectors.joining("\n")));
        EcoreUtil.<EObject>getAllProperContents(model, false)
                .forEachRemaining(element -> words.append('\n').append(described(element)));
        return words.toString();
    }

    private static String described(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var kind = element.eClass();
        return EcoreUtil.getURI(element).fragment() + " " + kind.getName() + " at " + node.getOffset() + "+"
                + node.getLength() + " "
                + kind.getEAllAttributes().stream().map(attribute -> String.valueOf(element.eGet(attribute))).toList()
                + kind.getEAllReferences().stream().filter(reference -> !reference.isContainment())
                        .map(reference -> target(element, reference)).toList();
    }

    private static String target(EObject element, EReference reference) {
        return switch (element.eGet(reference, false)) {
            case EObject target when target.eIsProxy() -> "unresolved";
            case EObject target -> EcoreUtil.getURI(target).fragment();
            case null -> "none";
            default -> "many";
        };
    }
}
