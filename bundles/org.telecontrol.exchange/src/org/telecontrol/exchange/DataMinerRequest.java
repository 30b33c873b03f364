/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.telecontrol.exchange.internal.PointRows.Row;
import org.telecontrol.exchange.internal.PointTexts;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The import request of DataMiner's connector "IEC 60870 5-104" as JSON: the rows of the MetaDataRow layout, whose one
 * definition is {@link LayoutProfiles#DATAMINER_METADATA}, numbers as numbers.
 *
 * <p>{@code RequestGuid} is made from the rows: an unchanged configuration gives an unchanged request, and the answer,
 * which repeats it, tells which rows were taken.
 */
public final class DataMinerRequest {

    /** Of files with a request, without a dot. */
    public static final String EXTENSION = "json";

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();

    private final LayoutProfile profile = LayoutProfiles.DATAMINER_METADATA;
    private final PointTexts texts = new PointTexts(profile);
    private final PointListExport export;
    private final List<Problem> lost = new ArrayList<>();
    private final JsonArray rows = new JsonArray();

    private DataMinerRequest(PointListExport export) {
        this.export = export;
        export.points().forEach(point -> rows.add(object(point)));
    }

    /** @throws IllegalArgumentException when the rows are those of another layout */
    public static DataMinerRequest of(PointListExport export) {
        if (!export.profile().equals(LayoutProfiles.DATAMINER_METADATA)) {
            throw new IllegalArgumentException("The request has no rows of " + export.profile().name());
        }
        return new DataMinerRequest(export);
    }

    /** Ended by a line break. */
    public String text() {
        var request = new JsonObject();
        request.addProperty("RequestGuid",
                UUID.nameUUIDFromBytes(rows.toString().getBytes(StandardCharsets.UTF_8)).toString());
        request.add("MetaDataRows", rows);
        return GSON.toJson(request) + "\n";
    }

    /** What the layout cannot say of the points, what DataMiner would misread, and numbers that are none. */
    public List<Problem> problems() {
        var problems = new ArrayList<>(export.problems());
        problems.addAll(lost);
        return problems;
    }

    private JsonObject object(Row point) {
        var object = new JsonObject();
        var row = texts.row(point.point(), point.said());
        for (int i = 0; i < row.size(); i++) {
            var column = profile.columns().get(i);
            object.add(column.header(),
                    column.number() ? number(column, point, row.get(i).text()) : new JsonPrimitive(row.get(i).text()));
        }
        return object;
    }

    /** Numbers that the model holds are written as such, however the list has spelled them. */
    private JsonElement number(LayoutColumn column, Row point, String written) {
        var text = column.role() == ColumnRole.METADATA
                ? written.strip().replace(',', '.')
                : texts.canonical(column, point.point());
        if (text.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        try {
            return new JsonPrimitive(new BigDecimal(text));
        } catch (NumberFormatException e) {
            lost.add(new Problem(Severity.WARNING, point.point().rtu() + "." + point.point().name(), "", 0, "", "",
                    column.header() + " \"" + written + "\" is no number and is left out of the request", written,
                    "a number", "lost-number"));
            return JsonNull.INSTANCE;
        }
    }
}
