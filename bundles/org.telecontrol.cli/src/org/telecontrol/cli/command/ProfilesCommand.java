/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.List;

import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.output.Json;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the layouts of point lists. */
@Command(name = "profiles", header = "Lists the layouts of point lists that can be imported and exported.")
public final class ProfilesCommand extends TelecontrolCommand {

    @Option(names = "--json", description = "Prints [{\"id\", \"name\", \"description\", \"columns\"}].")
    private boolean json;

    private record Profile(String id, String name, String description, List<String> columns) {

        static Profile of(LayoutProfile profile) {
            return new Profile(profile.id(), profile.name(), profile.description(), profile.headers());
        }
    }

    public ProfilesCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        if (json) {
            context.results().line(Json.document(LayoutProfiles.all().stream().map(Profile::of).toList()));
        } else {
            LayoutProfiles.all().forEach(this::tell);
        }
        return ExitCode.DONE;
    }

    private void tell(LayoutProfile profile) {
        context.results().line(profile.id());
        Paragraph.of(profile.name() + ". " + profile.description()).forEach(context.results()::line);
        Paragraph.of("Columns: " + String.join(", ", profile.headers())).forEach(context.results()::line);
    }
}
