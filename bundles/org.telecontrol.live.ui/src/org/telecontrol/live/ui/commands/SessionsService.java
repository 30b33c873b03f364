/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.telecontrol.live.Sessions;

/** The sessions of the workbench, as far as a link is installed. For any thread. */
public final class SessionsService {

    private static final String FILTER = "(" + Constants.OBJECTCLASS + "=" + Sessions.class.getName() + ")";

    private SessionsService() {}

    public static Optional<Sessions> current() {
        return best(null);
    }

    /**
     * Tells the sessions now, and in any thread whenever others take their place; none while no link is installed.
     *
     * @return ends it
     */
    public static Runnable follow(Consumer<Optional<Sessions>> follower) {
        ServiceListener listener = event -> follower.accept(
                best(event.getType() == ServiceEvent.UNREGISTERING ? event.getServiceReference() : null));
        try {
            context().addServiceListener(listener, FILTER);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        follower.accept(current());
        return () -> context().removeServiceListener(listener);
    }

    private static Optional<Sessions> best(@Nullable ServiceReference<?> leaving) {
        return references().stream().filter(reference -> !reference.equals(leaving)).max(Comparator.naturalOrder())
                .map(context()::getService);
    }

    private static Collection<ServiceReference<Sessions>> references() {
        try {
            return context().getServiceReferences(Sessions.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(SessionsService.class).getBundleContext();
    }
}
