/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.problem;

import com.google.gson.JsonObject;

/** A problem as a JSON object. */
public final class ProblemJson {

    private ProblemJson() {}

    /** {@code {"file","line","column","severity","message","code"}}, for a sheet "sheet" and "cell" instead. */
    public static JsonObject of(Problem problem) {
        var object = new JsonObject();
        object.addProperty("file", problem.place().file());
        switch (problem.place()) {
            case Place.InText text -> {
                object.addProperty("line", text.line());
                object.addProperty("column", text.column());
            }
            case Place.InSheet sheet -> {
                object.addProperty("sheet", sheet.sheet());
                object.addProperty("cell", sheet.cell());
            }
            case Place.InFile file -> {
                // the file is all there is to say
            }
        }
        object.addProperty("severity", problem.severity().word());
        object.addProperty("message", problem.message());
        object.addProperty("code", problem.code().isEmpty() ? null : problem.code());
        return object;
    }
}
