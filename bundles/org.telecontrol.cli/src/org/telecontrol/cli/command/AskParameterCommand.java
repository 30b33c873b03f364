/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.live.Procedure.Parameter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a parameter of a measured value. */
@Command(name = "parameter", header = "Sets a parameter of a measured value (types 110 to 112).", //
        description = "Ends with 1 when the station refuses it or does not confirm it.")
public final class AskParameterCommand extends AskingCommand {

    @Parameters(index = "1", paramLabel = "RTU.POINT", description = "The measured value, for example NORTH.F01.I.")
    private String name = "";

    @Parameters(index = "2", paramLabel = "VALUE", description = "In engineering units; a smoothing factor as it is on the wire.")
    private String value = "";

    @Option(names = "--kind", paramLabel = "KIND", required = true, completionCandidates = Kinds.class, description = "What the value is: ${COMPLETION-CANDIDATES}.")
    private String kind = "";

    /** For the help. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Kinds() {
            super(Arrays.stream(Parameter.Kind.values()).map(AskParameterCommand::word).toList());
        }
    }

    public AskParameterCommand(Context context) {
        super(context);
    }

    @Override
    Question question(StationFileSet files) {
        var point = PointNames.monitored(name, files);
        try {
            return new Question(point.rtu(), List.of(Parameter.of(point, kind(), value)));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(name + ": " + e.getMessage());
        }
    }

    private Parameter.Kind kind() {
        return Arrays.stream(Parameter.Kind.values()).filter(known -> word(known).equals(kind)).findFirst()
                .orElseThrow(() -> CommandFailure.usage(
                        "'" + kind + "' is no kind of parameter; one of " + String.join(", ", new Kinds())
                                + " is expected"));
    }

    private static String word(Parameter.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
