/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rules;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.dsl.rules.RuleTable;

/** Tests whether a problem comes from a rule that can be explained. */
@NonNullByDefault({})
public final class RuleOfMarker extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IMarker marker
                && RuleTable.rule(marker.getAttribute(ProblemMarkers.CODE, "")).isPresent();
    }
}
