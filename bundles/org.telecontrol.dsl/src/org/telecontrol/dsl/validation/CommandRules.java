/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__MODE;
import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__QUALIFIER;
import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__SELECT_TIMEOUT;
import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__TERMINATION;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.TerminationExpectation;

/** Commands can do what they are told. */
public class CommandRules extends Rules {

    @Check
    public void qualifier(CommandProperties command) {
        var type = command.getQualifier() == null ? null : Types.ofCommand(command);
        if (type == null) {
            return;
        }
        if (type.family() == TypeFamily.BITSTRING_COMMAND) {
            report(IssueCodes.COMMAND, command, COMMAND_PROPERTIES__QUALIFIER, type + " has no qualifier");
        } else {
            boolean setPoint = type.valueKind().isAnalogue();
            range(command, COMMAND_PROPERTIES__QUALIFIER, setPoint ? "QL" : "QU", 0, setPoint ? 127 : 31);
        }
    }

    @Check
    public void selection(CommandProperties command) {
        var type = command.getMode() == CommandMode.SELECT ? Types.ofCommand(command) : null;
        if (type != null && !type.supportsSelect()) {
            report(IssueCodes.SELECT, command, COMMAND_PROPERTIES__MODE, type
                    + " has no S/E bit: it cannot be selected before it is executed");
        }
    }

    @Check
    public void timeout(CommandProperties command) {
        var timeout = command.getSelectTimeout();
        if (timeout != null && !timeout.isPositive()) {
            report(IssueCodes.RANGE, command, COMMAND_PROPERTIES__SELECT_TIMEOUT,
                    "A time-out of selection is longer than zero");
        }
        if (timeout != null && command instanceof Command && command.getMode() != CommandMode.SELECT) {
            report(IssueCodes.COMMAND, command, COMMAND_PROPERTIES__SELECT_TIMEOUT,
                    "A time-out of selection means nothing for a direct command: write select within");
        }
    }

    @Check
    public void termination(CommandProperties command) {
        boolean expected = command.isSetTermination() && command.getTermination() == TerminationExpectation.EXPECTED;
        var type = expected ? Types.ofCommand(command) : null;
        if (type != null && !isTerminated(type.family())) {
            report(IssueCodes.TERMINATION, command, COMMAND_PROPERTIES__TERMINATION, type
                    + " is terminated only where both stations agreed on it: write optional or none");
        }
    }

    private static boolean isTerminated(TypeFamily family) {
        return switch (family) {
            case SINGLE_COMMAND, DOUBLE_COMMAND, REGULATING_STEP_COMMAND -> true;
            default -> false;
        };
    }
}
