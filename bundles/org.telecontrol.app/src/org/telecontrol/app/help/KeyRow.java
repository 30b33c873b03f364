/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;

/** A key and what it does. */
public record KeyRow(String keys, String command, String description) {

    private static final String OURS = "org.telecontrol.";

    /** The keys of our commands as they are set, by the name of the command. */
    public static List<KeyRow> of(IBindingService bindings) {
        return Arrays.stream(bindings.getBindings()).filter(Objects::nonNull)
                .filter(binding -> bindings.getActiveScheme().getId().equals(binding.getSchemeId()))
                .flatMap(binding -> row(binding).stream()).distinct()
                .sorted(Comparator.comparing(KeyRow::command)).toList();
    }

    private static Optional<KeyRow> row(Binding binding) {
        var parameterized = binding.getParameterizedCommand();
        if (parameterized == null || !parameterized.getId().startsWith(OURS)) {
            return Optional.empty();
        }
        Command command = parameterized.getCommand();
        try {
            return Optional.of(new KeyRow(binding.getTriggerSequence().format(), command.getName(),
                    Objects.requireNonNullElse(command.getDescription(), "")));
        } catch (NotDefinedException e) {
            return Optional.empty();
        }
    }
}
