/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.telecontrol.generator.internal.DataMinerMetadata;
import org.telecontrol.generator.internal.DveInventory;

/** The generators there are: those shipped, and those that others plug in. */
public final class Generators {

    private static final String EXTENSION_POINT = "org.telecontrol.generator.generators";
    private static final List<Generator> SHIPPED = List.of(new DataMinerMetadata(), new DveInventory());

    private Generators() {}

    /** Shipped ones first; works without an extension registry too, and then offers those only. */
    public static List<Generator> all() {
        var generators = new ArrayList<>(SHIPPED);
        var registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (var element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                create(element).filter(generator -> find(generators, generator.id()).isEmpty())
                        .ifPresent(generators::add);
            }
        }
        return generators;
    }

    public static Optional<Generator> find(String id) {
        return find(all(), id);
    }

    private static Optional<Generator> find(List<Generator> generators, String id) {
        return generators.stream().filter(generator -> generator.id().equals(id)).findFirst();
    }

    private static Optional<Generator> create(IConfigurationElement element) {
        try {
            return element.createExecutableExtension("class") instanceof Generator generator
                    ? Optional.of(generator)
                    : Optional.empty();
        } catch (CoreException e) {
            ILog.of(Generators.class).error("A generator of " + element.getContributor().getName()
                    + " cannot be used", e);
            return Optional.empty();
        }
    }
}
