/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.output.Json;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.sheet.SheetFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the layouts of point lists. */
@Command(name = "profiles", header = "Lists the layouts of point lists that can be imported and exported.", description = {
        "The shipped ones, and those of a project: the *.layout.yaml files of a folder, in which one with the same ID replaces a shipped one. "
                + "An own layout begins with --show ID, which prints one as such a file."})
public final class ProfilesCommand extends TelecontrolCommand {

    private static final Predicate<ColumnRole> SAYS_SOMETHING = role -> role != ColumnRole.METADATA
            && role != ColumnRole.IGNORED;
    private static final List<String> WRITES = Stream.of(SheetFormat.values()).map(Enum::name).toList();
    /** What {@link SheetFile} opens. */
    private static final List<String> READS = List.of("CSV", "XLSX", "XLS", "ODS");

    @Option(names = "--json", description = "Prints [{\"id\", \"name\", \"description\", \"columns\", \"reads\" and \"writes\" (forms of files), "
            + "\"means\": [{\"column\", \"role\"}]}].")
    private boolean json;

    @Option(names = "--in", paramLabel = "FOLDER", description = "Where the project is; otherwise the working directory.")
    private Path folder = Path.of("");

    @Option(names = "--show", paramLabel = "ID", description = "Prints this layout as a file.")
    private @Nullable String shown;

    @Option(names = "--schema", description = "Prints the JSON schema of such files, for editors.")
    private boolean schema;

    private record Profile(String id, String name, String description, List<String> columns, List<String> reads,
            List<String> writes, List<Column> means) {

        static Profile of(LayoutProfile profile) {
            return new Profile(profile.id(), profile.name(), profile.description(), profile.headers(), READS,
                    WRITES, profile.columns().stream().map(Column::of).toList());
        }
    }

    private record Column(String column, String role) {

        static Column of(LayoutColumn column) {
            return new Column(column.header(), column.role().word());
        }
    }

    public ProfilesCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        if (schema) {
            context.results().line(LayoutFile.schema().stripTrailing());
            return ExitCode.DONE;
        }
        var layouts = Layouts.in(List.of(context.path(folder)));
        var id = shown;
        if (id != null) {
            context.results().line(LayoutFile.text(Layouts.find(context, id, layouts)).stripTrailing());
        } else if (json) {
            context.results().line(Json.document(layouts.all().stream().map(Profile::of).toList()));
        } else {
            layouts.all().forEach(this::tell);
        }
        return ExitCode.DONE;
    }

    private void tell(LayoutProfile profile) {
        context.results().line(profile.id());
        Paragraph.of(profile.name() + ". " + profile.description()).forEach(context.results()::line);
        Paragraph.of("Columns: " + String.join(", ", profile.headers())).forEach(context.results()::line);
        Paragraph.of("They say: " + profile.columns().stream().map(LayoutColumn::role).filter(SAYS_SOMETHING)
                .map(ColumnRole::word).distinct().collect(Collectors.joining(", "))).forEach(context.results()::line);
        Paragraph.of("Reads " + String.join(", ", READS) + "; writes " + String.join(", ", WRITES))
                .forEach(context.results()::line);
    }
}
