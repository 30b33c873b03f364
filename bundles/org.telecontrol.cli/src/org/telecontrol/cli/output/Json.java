/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.output;

import java.util.Collection;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/** JSON as all commands write it: nothing is escaped for HTML, and numbers that JSON does not have are text. */
public final class Json {

    private static final Gson LINE = builder().serializeNulls().create();
    private static final Gson DOCUMENT = builder().serializeNulls().setPrettyPrinting().create();
    private static final Gson SPARSE_DOCUMENT = builder().setPrettyPrinting().create();

    private Json() {}

    /** On one line, with its nulls. */
    public static String line(Object value) {
        return LINE.toJson(value);
    }

    /** Indented, with its nulls. */
    public static String document(Object value) {
        return DOCUMENT.toJson(value);
    }

    /** Indented, without what is null. */
    public static String sparseDocument(Object value) {
        return SPARSE_DOCUMENT.toJson(value);
    }

    public static JsonArray array(Collection<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static GsonBuilder builder() {
        JsonSerializer<Double> doubles = (value, type, context) -> number(value);
        JsonSerializer<Float> floats = (value, type, context) -> number(value);
        return new GsonBuilder().disableHtmlEscaping().registerTypeAdapter(Double.class, doubles)
                .registerTypeAdapter(Float.class, floats);
    }

    private static JsonElement number(Number value) {
        return Double.isFinite(value.doubleValue()) ? new JsonPrimitive(value) : new JsonPrimitive(value.toString());
    }
}
