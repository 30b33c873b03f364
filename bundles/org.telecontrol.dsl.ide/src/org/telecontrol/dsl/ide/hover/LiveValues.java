/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.telecontrol.dsl.ide.LivePointValue;

/** Asks the sessions of this process, if there are any: outside of OSGi there are none. */
class LiveValues {

    Optional<String> of(String qualifiedName) {
        var bundle = FrameworkUtil.getBundle(LiveValues.class);
        var context = bundle == null ? null : bundle.getBundleContext();
        return context == null ? Optional.empty() : of(qualifiedName, context);
    }

    private static Optional<String> of(String qualifiedName, BundleContext context) {
        var reference = context.getServiceReference(LivePointValue.class);
        if (reference == null) {
            return Optional.empty();
        }
        try {
            var values = context.getService(reference);
            return values == null ? Optional.empty() : values.of(qualifiedName);
        } finally {
            context.ungetService(reference);
        }
    }
}
