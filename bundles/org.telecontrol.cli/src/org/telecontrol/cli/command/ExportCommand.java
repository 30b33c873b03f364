/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.station.DveGroup;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a configuration as a point list. */
@Command(name = "export", header = "Writes a configuration as a point list.", //
        customSynopsis = "telecontrol export FILE.station --profile ID|FILE --out FILE [OPTIONS]", description = {
                "Writes CSV or XLSX, by the extension of the file; with the profile dataminer-metadata and the extension .json "
                        + "the import request of DataMiner. Warns of what the layout cannot say. Prints 'rows N'."})
public final class ExportCommand extends TelecontrolCommand {

    @Mixin
    private StationInput input = new StationInput();

    @Option(names = "--profile", paramLabel = "ID|FILE", required = true, description = "The layout; 'telecontrol profiles' lists them.")
    private String profile = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write, .csv, .xlsx or .json.")
    private Path out = Path.of("");

    @Mixin
    private RtuChoice choice = new RtuChoice();

    @Option(names = "--dve", paramLabel = "NAME", description = "Only the points of this DVE group.")
    private @Nullable String dve;

    @Option(names = "--addresses", paramLabel = AddressWords.ALL, converter = AddressWords.class, description = {
            "How information object addresses are written where the layout leaves it open, as 'generic' does; decimal where "
                    + "nothing is said. A list with the low octet first is read back as its cells tell or, where these do not, with import --addresses."})
    private AddressNotation addresses = AddressNotation.DECIMAL;

    @Option(names = "--json", description = "Prints {\"rows\", \"file\"}.")
    private boolean json;

    public ExportCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        var target = OutputFile.of(context, out);
        var layouts = Layouts.beside(context, input.files());
        var options = ExportOptions.of(Layouts.find(context, profile, layouts)).withOrigin(origin())
                .withAddresses(addresses);
        var files = input.load(context);
        var rtus = choice.of(files);
        var group = dve;
        var export = group == null
                ? PointListExport.ofRtus(rtus, options)
                : PointListExport.ofPoints(new DvePoints(rtus).of(group(group, files)), options);
        write(export, target);
        tell(export.size());
        return ExitCode.DONE;
    }

    /** What lists said that were imported into any of the files. */
    private LastImport origin() throws IOException {
        return LastImport.ofAll(input.files().stream().map(context::path).toList());
    }

    private void write(PointListExport export, Path target) throws IOException {
        try {
            export.require(target);
            export.problems(target).forEach(problem -> context.messages().line(problem.toString()));
            try (var progress = new StopProgress(context)) {
                export.write(target, progress);
            }
        } catch (SheetException e) {
            throw CommandFailure.unreadable(out + ": " + e.getMessage(), e);
        }
    }

    private static DveGroup group(String name, StationFileSet files) {
        var groups = files.dveGroups();
        return groups.stream().filter(group -> group.getName().equals(name)).findFirst()
                .orElseThrow(() -> CommandFailure.usage("There is no DVE group '" + name + "' in " + files.words()
                        + (groups.isEmpty()
                                ? "; there is none at all"
                                : "; there are " + groups.stream().map(other -> "'" + other.getName() + "'")
                                        .collect(Collectors.joining(", ")))));
    }

    private void tell(int rows) {
        if (json) {
            var document = new JsonObject();
            document.addProperty("rows", rows);
            document.addProperty("file", out.toString());
            context.results().json(document);
        } else {
            context.results().line("rows " + rows);
        }
    }
}
