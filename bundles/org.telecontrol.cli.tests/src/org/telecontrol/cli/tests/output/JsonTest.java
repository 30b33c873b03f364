/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.telecontrol.cli.output.Json;

import com.google.gson.JsonObject;

class JsonTest {

    @Test
    void nullsAreWrittenAndHtmlIsNotEscaped() {
        var object = new JsonObject();
        object.addProperty("point", (String) null);
        object.addProperty("text", "a<b>&'c'");
        assertEquals("{\"point\":null,\"text\":\"a<b>&'c'\"}", Json.line(object));
    }

    @Test
    void integersHaveNoDecimalPointAndInfinityIsText() {
        assertEquals("[2,21.5,\"NaN\",\"-Infinity\"]",
                Json.line(List.of(2L, 21.5f, Float.NaN, Double.NEGATIVE_INFINITY)));
    }
}
