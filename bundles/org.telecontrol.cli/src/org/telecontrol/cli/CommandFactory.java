/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import java.util.Arrays;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, which take the context in their constructor, and whatever else picocli asks for. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class CommandFactory implements IFactory {

    private final Context context;

    CommandFactory(Context context) {
        this.context = context;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        var takesContext = Arrays.stream(type.getDeclaredConstructors()).anyMatch(
                constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[]{Context.class}));
        return takesContext
                ? type.getDeclaredConstructor(Context.class).newInstance(context)
                : CommandLine.defaultFactory().create(type);
    }
}
