/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ide.folding.Folding;

/** What can be folded, by lines. */
class FoldingTest {

    @Test
    void elementsAndComments() {
        assertEquals("1-2 comment, 4-12, 5-11, 6-8, 14-15 comment", folds("""
                // two lines
                // of comment

                rtu R {
                    station 1 {
                        use Bay F from 100 {
                            omit Pos
                        }
                        use Bay G from 200 // one
                        point A M_SP_NA_1 1 "//" // another
                    }
                }

                /* more "
                 */
                """));
    }

    @Test
    void oneLine() {
        assertEquals("", folds("rtu R { station 1 { } } // all"));
    }

    private static String folds(String text) {
        return Editing.service(Folding.class).of(Editing.read(text), CancelIndicator.NullImpl).stream()
                .map(fold -> line(text, fold.offset()) + "-" + line(text, fold.offset() + fold.length())
                        + (fold.comment() ? " comment" : ""))
                .collect(Collectors.joining(", "));
    }

    private static long line(String text, int offset) {
        return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
