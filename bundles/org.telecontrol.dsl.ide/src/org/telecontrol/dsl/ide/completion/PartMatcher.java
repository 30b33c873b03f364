/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;

/** The beginning of any part of a name will do, in any case: {@code dp} finds {@code M_DP_TB_1} and {@code F01.Dp}. */
public class PartMatcher implements IPrefixMatcher {

    private static final String SEPARATORS = "_.-/ ";

    @Override
    public boolean isCandidateMatchingPrefix(@Nullable String name, @Nullable String prefix) {
        if (name == null || prefix == null) {
            return false;
        }
        return prefix.startsWith("\"") && name.startsWith("\"")
                ? matches(name.substring(1), prefix.substring(1))
                : matches(name, prefix);
    }

    private static boolean matches(String name, String prefix) {
        for (int at = 0; at + prefix.length() <= name.length(); at++) {
            if ((at == 0 || SEPARATORS.indexOf(name.charAt(at - 1)) >= 0)
                    && name.regionMatches(true, at, prefix, 0, prefix.length())) {
                return true;
            }
        }
        return false;
    }
}
