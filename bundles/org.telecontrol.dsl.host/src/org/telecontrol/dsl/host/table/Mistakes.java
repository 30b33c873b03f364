/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.Arrays;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.telecontrol.dsl.validation.IssueCodes;

/** Where the parser stumbled. A word that is only no such value is none: it can be written anew. */
final class Mistakes {

    private final int[] offsets;
    private final String text;

    private Mistakes(int[] offsets, String text) {
        this.offsets = offsets;
        this.text = text;
    }

    static Mistakes of(IParseResult parsed) {
        return new Mistakes(!parsed.hasSyntaxErrors()
                ? new int[0]
                : StreamSupport.stream(parsed.getSyntaxErrors().spliterator(), false)
                        .filter(node -> !IssueCodes.VALUE.equals(node.getSyntaxErrorMessage().getIssueCode()))
                        .mapToInt(INode::getOffset).sorted().toArray(),
                parsed.getRootNode().getText());
    }

    /**
     * Whether something between two places is not understood. What a declaration lacks at its end is missed at the word
     * after it, which is the first word of another one or of nothing.
     */
    boolean isAnyIn(int from, int end) {
        if (offsets.length == 0) {
            return false;
        }
        var at = Arrays.binarySearch(offsets, from + 1);
        var next = at < 0 ? -at - 1 : at;
        return next < offsets.length && (offsets[next] < end
                || ClauseWords.of(text.substring(end, offsets[next])).stream().allMatch(ClauseWords.Word::isComment));
    }
}
