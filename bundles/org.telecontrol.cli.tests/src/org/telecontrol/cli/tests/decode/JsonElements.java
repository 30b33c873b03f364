/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.decode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Looks into lines of decode --json. */
final class JsonElements {

    private JsonElements() {}

    static JsonObject firstObject(JsonObject apdu) {
        return apdu.getAsJsonArray("objects").get(0).getAsJsonObject();
    }

    static String ioaAndRaw(JsonElement object) {
        return object.getAsJsonObject().get("ioa") + "=" + object.getAsJsonObject().get("raw");
    }
}
