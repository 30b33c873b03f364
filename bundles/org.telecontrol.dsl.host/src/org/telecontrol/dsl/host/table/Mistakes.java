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

    private Mistakes(int[] offsets) {
        this.offsets = offsets;
    }

    static Mistakes of(IParseResult parsed) {
        return new Mistakes(!parsed.hasSyntaxErrors()
                ? new int[0]
                : StreamSupport.stream(parsed.getSyntaxErrors().spliterator(), false)
                        .filter(node -> !IssueCodes.VALUE.equals(node.getSyntaxErrorMessage().getIssueCode()))
                        .mapToInt(INode::getOffset).sorted().toArray());
    }

    boolean isAnyIn(int from, int end) {
        var at = Arrays.binarySearch(offsets, from);
        var next = at < 0 ? -at - 1 : at;
        return next < offsets.length && offsets[next] < end;
    }
}
