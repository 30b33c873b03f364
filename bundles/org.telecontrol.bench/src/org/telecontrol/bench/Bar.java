/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A promise about a figure.
 *
 * @param limit it is held at exactly this
 * @param isRatio whether it is about the ratio to the yardstick, not about the figure itself
 * @param isUpper whether more than the limit is too much, not less too little
 */
public record Bar(double limit, boolean isRatio, boolean isUpper) {

    public static Bar atMost(double figure) {
        return new Bar(figure, false, true);
    }

    public static Bar atLeast(double figure) {
        return new Bar(figure, false, false);
    }

    public static Bar atMostTimes(double ratio) {
        return new Bar(ratio, true, true);
    }

    public static Bar atLeastTimes(double ratio) {
        return new Bar(ratio, true, false);
    }

    /**
     * @throws IllegalArgumentException when it is about a ratio and there is no yardstick
     */
    boolean isHeldBy(double figure, @Nullable Double ratio) {
        if (isRatio && ratio == null) {
            throw new IllegalArgumentException("There is no yardstick for " + this);
        }
        var value = isRatio && ratio != null ? ratio.doubleValue() : figure;
        return isUpper ? value <= limit : value >= limit;
    }
}
