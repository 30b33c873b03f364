/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.command;

import java.time.Duration;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.values.ValueConversion;

/**
 * What is to be commanded.
 *
 * @param command a configured point in control direction
 * @param value as on the wire
 * @param select whether it is selected before it is executed
 * @param timeout for each confirmation, and after the confirmation for termination and return information together
 */
public record CommandRequest(ConfiguredPoint command, InformationElement value, boolean select, Duration timeout) {

    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    /** @throws IllegalArgumentException with a sentence for people */
    public CommandRequest {
        if (!command.isCommand()) {
            throw new IllegalArgumentException(command.qualifiedName() + " is not a command");
        }
        if (!command.type().permits(value)) {
            throw new IllegalArgumentException("%s cannot be commanded to \"%s\": the standard does not permit it"
                    .formatted(command.qualifiedName(), ValueConversion.of(command).text(value)));
        }
        if (select && !command.type().supportsSelect()) {
            throw new IllegalArgumentException(
                    command.qualifiedName() + " cannot be selected: " + command.type() + " has no S/E bit");
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("The time-out must be positive");
        }
    }

    /**
     * A command in the mode that is configured.
     *
     * @param value a state text, on/off, or a number in engineering units
     * @throws IllegalArgumentException with a sentence for people, for example when the value is none of the point's
     */
    public static CommandRequest of(ConfiguredPoint command, String value) {
        return of(command, ValueConversion.of(command).element(value));
    }

    /** A command in the mode that is configured. */
    public static CommandRequest of(ConfiguredPoint command, InformationElement value) {
        return new CommandRequest(command, value, command.mode() == CommandMode.SELECT, DEFAULT_TIMEOUT);
    }

    public CommandRequest withSelect(boolean newSelect) {
        return new CommandRequest(command, value, newSelect, timeout);
    }

    public CommandRequest withTimeout(Duration newTimeout) {
        return new CommandRequest(command, value, select, newTimeout);
    }
}
