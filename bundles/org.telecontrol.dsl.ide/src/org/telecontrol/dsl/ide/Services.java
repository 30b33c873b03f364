/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide;

import java.util.Optional;
import java.util.function.Function;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Asks whoever joined the language to something that it does not know; outside of OSGi there is nobody. */
public final class Services {

    private Services() {}

    public static <S, T> Optional<T> ask(Class<S> service, Function<S, Optional<T>> question) {
        var bundle = FrameworkUtil.getBundle(Services.class);
        var context = bundle == null ? null : bundle.getBundleContext();
        return context == null ? Optional.empty() : ask(service, question, context);
    }

    private static <S, T> Optional<T> ask(Class<S> service, Function<S, Optional<T>> question, BundleContext context) {
        var reference = context.getServiceReference(service);
        if (reference == null) {
            return Optional.empty();
        }
        try {
            var asked = context.getService(reference);
            return asked == null ? Optional.empty() : question.apply(asked);
        } finally {
            context.ungetService(reference);
        }
    }
}
