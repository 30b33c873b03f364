/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import java.util.List;

import org.eclipse.collections.api.factory.Bags;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.BooleanLists;
import org.eclipse.collections.api.factory.primitive.IntBags;
import org.eclipse.collections.api.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.api.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;
import org.eclipse.collections.impl.list.mutable.FastList;

/**
 * Makes NatTable's collections usable under OSGi. Their factories look for their implementations through the context
 * class loader, once, when they are first touched; in a bundle that search finds nothing. So they are touched here first,
 * with a context class loader that knows the implementations. To be called before a table's first layer is made.
 */
public final class TableLibrary {

    private static final List<Class<?>> FACTORIES = List.of(Bags.class, Lists.class, Maps.class, Sets.class,
            BooleanLists.class, IntBags.class, IntBooleanMaps.class, IntDoubleMaps.class, IntIntMaps.class,
            IntLists.class, IntObjectMaps.class, IntSets.class, ObjectIntMaps.class);

    private TableLibrary() {}

    /** Costs nothing when it has been done. */
    public static void load() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(FastList.class.getClassLoader());
        try {
            for (var factory : FACTORIES) {
                Class.forName(factory.getName(), true, factory.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
