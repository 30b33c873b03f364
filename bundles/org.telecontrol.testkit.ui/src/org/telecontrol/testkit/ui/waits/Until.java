/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.waits;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.telecontrol.testkit.ui.swt.finder.waits.DefaultCondition;
import org.telecontrol.testkit.ui.swt.finder.waits.ICondition;

/** A condition from two lambdas instead of a subclass of {@link DefaultCondition}. */
public final class Until {

    private Until() {}

    /** @param failure one sentence that says what has not become true */
    public static ICondition holds(BooleanSupplier test, Supplier<String> failure) {
        return new DefaultCondition() {

            @Override
            public boolean test() {
                return test.getAsBoolean();
            }

            @Override
            public String getFailureMessage() {
                return failure.get();
            }
        };
    }
}
