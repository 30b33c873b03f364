/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.generator.GeneratedFiles;
import org.telecontrol.generator.Generator;
import org.telecontrol.generator.GeneratorInput;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.station.DveGroup;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The import request of DataMiner's connector "IEC 60870 5-104" for the points of the exported DVE groups: the rows of
 * the MetaDataRow layout, whose one definition is {@link LayoutProfiles#DATAMINER_METADATA}.
 *
 * <p>{@code RequestGuid} is made from the rows: an unchanged configuration gives an unchanged file, and the answer, which
 * repeats it, tells which rows were taken.
 */
public final class DataMinerMetadata implements Generator {

    private static final String FILE = "dataminer-metadata.json";

    @Override
    public String id() {
        return "dataminer-metadata";
    }

    @Override
    public String name() {
        return "DataMiner metadata";
    }

    @Override
    public String description() {
        return "The metadata import request of DataMiner's connector IEC 60870 5-104 for the points of all exported"
                + " DVE groups, as " + FILE + ".";
    }

    @Override
    public void generate(GeneratorInput input, GeneratedFiles out, Progress progress) {
        var points = points(input, out, progress);
        var columns = LayoutProfiles.DATAMINER_METADATA.columns();
        var byKey = points.stream().collect(Collectors.toMap(ConfiguredPoint::qualifiedName, Function.identity()));
        var rows = new JsonArray();
        var export = PointListExport.ofPoints(points, ExportOptions.of(LayoutProfiles.DATAMINER_METADATA));
        export.problems().forEach(problem -> warn(out, problem.file() + ": " + problem.message(),
                byKey.get(problem.file())));
        for (var row : export.rows()) {
            rows.add(object(columns, row,
                    sentence -> warn(out, sentence, byKey.get(row.getFirst().text()))));
        }
        var request = new JsonObject();
        request.addProperty("RequestGuid",
                UUID.nameUUIDFromBytes(rows.toString().getBytes(StandardCharsets.UTF_8)).toString());
        request.add("MetaDataRows", rows);
        out.text(FILE, Json.text(request));
    }

    private static List<ConfiguredPoint> points(GeneratorInput input, GeneratedFiles out, Progress progress) {
        var exported = input.dveGroups().stream().filter(DveGroup::isExported).toList();
        if (exported.isEmpty()) {
            out.warn("No DVE group is exported, so the request has no rows");
        }
        var selection = new DvePoints(input.rtus());
        var points = new LinkedHashMap<String, ConfiguredPoint>();
        for (int i = 0; i < exported.size(); i++) {
            progress.check((double) i / exported.size(), points.size());
            var selected = selection.of(exported.get(i));
            if (selected.isEmpty()) {
                out.warn("DVE \"" + exported.get(i).getName() + "\" has no points", exported.get(i));
            }
            selected.forEach(point -> points.putIfAbsent(point.qualifiedName(), point));
        }
        return List.copyOf(points.values());
    }

    private static void warn(GeneratedFiles out, String sentence, @Nullable ConfiguredPoint point) {
        if (point == null) {
            out.warn(sentence);
        } else {
            out.warn(sentence, point.declaration());
        }
    }

    private static JsonObject object(List<LayoutColumn> columns, List<Cell> row, Consumer<String> warning) {
        var object = new JsonObject();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var text = row.get(i).text();
            object.add(column.header(), column.number()
                    ? number(column, text, row.getFirst(), warning)
                    : new JsonPrimitive(text));
        }
        return object;
    }

    private static JsonElement number(LayoutColumn column, String text, Cell key, Consumer<String> warning) {
        if (text.isBlank()) {
            return JsonNull.INSTANCE;
        }
        try {
            return new JsonPrimitive(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            warning.accept(
                    "Row " + key.text() + ": " + column.header() + " \"" + text + "\" is no number and is left out");
            return JsonNull.INSTANCE;
        }
    }
}
