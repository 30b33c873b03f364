/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__MODE;
import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__QUALIFIER;
import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__SELECT_TIMEOUT;
import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__TERMINATION;

import java.util.Optional;
import java.util.stream.Stream;

import org.telecontrol.dsl.ide.quickfix.QuickFix.Edit;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.CommandProperties;

/** Commands that say no more than their type can do. */
final class CommandFixes implements Fixes {

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        return broken.element() instanceof CommandProperties command ? of(broken, command) : Stream.empty();
    }

    private static Stream<QuickFix> of(BrokenRule broken, CommandProperties command) {
        var edits = broken.edits();
        return switch (broken.code()) {
            case IssueCodes.SELECT -> fix("Write direct", edits.replace(command, COMMAND_PROPERTIES__MODE, "direct"));
            case IssueCodes.TERMINATION -> Stream.of("optional", "none").flatMap(
                    word -> fix("Write " + word, edits.replace(command, COMMAND_PROPERTIES__TERMINATION, word)));
            case IssueCodes.COMMAND -> broken.isAt(COMMAND_PROPERTIES__QUALIFIER)
                    ? fix("Leave out the qualifier", edits.removeWithKeyword(command, COMMAND_PROPERTIES__QUALIFIER))
                    : fix("Leave out the time-out",
                            edits.removeWithKeyword(command, COMMAND_PROPERTIES__SELECT_TIMEOUT));
            default -> Stream.empty();
        };
    }

    private static Stream<QuickFix> fix(String name, Optional<Edit> edit) {
        return edit.map(change -> new QuickFix(name, change)).stream();
    }
}
