/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Progress;
import org.telecontrol.generator.GeneratedFiles;
import org.telecontrol.generator.Generator;
import org.telecontrol.generator.GeneratorInput;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.points.HeldMetadata;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.RangeScaling;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Scaling;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Every DVE group with its place in the tree, its properties and its points, for automation downstream. */
public final class DveInventory implements Generator {

    private static final String FILE = "dve-inventory.json";

    @Override
    public String id() {
        return "dve-inventory";
    }

    @Override
    public String name() {
        return "DVE inventory";
    }

    @Override
    public String description() {
        return "All DVE groups with parent, properties and points (RTU, address, type, unit, scaling, states), as "
                + FILE + ".";
    }

    @Override
    public void generate(GeneratorInput input, GeneratedFiles out, Progress progress) {
        if (input.dveGroups().isEmpty()) {
            out.warn("There is no DVE group");
        }
        var selection = new DvePoints(input.rtus());
        var dves = new JsonArray();
        for (var group : input.dveGroups()) {
            progress.check((double) dves.size() / input.dveGroups().size(), dves.size());
            dves.add(dve(group, selection.of(group)));
        }
        var rtus = new JsonArray();
        input.rtus().forEach(rtu -> rtus.add(rtu(rtu)));
        var inventory = new JsonObject();
        inventory.add("rtus", rtus);
        inventory.add("dves", dves);
        out.text(FILE, Json.text(inventory));
    }

    private static JsonObject rtu(Rtu rtu) {
        var endpoints = new JsonArray();
        rtu.getEndpoints().forEach(endpoint -> {
            var object = new JsonObject();
            object.addProperty("host", endpoint.getHost());
            object.addProperty("port", endpoint.getPort());
            endpoints.add(object);
        });
        var object = new JsonObject();
        object.addProperty("name", rtu.getName());
        object.add("endpoints", endpoints);
        return object;
    }

    private static JsonObject dve(DveGroup group, List<ConfiguredPoint> points) {
        var parent = group.getParent();
        var object = new JsonObject();
        object.addProperty("name", group.getName());
        object.addProperty("parent", parent == null ? null : parent.getName());
        object.addProperty("description", group.getDescription());
        object.addProperty("exported", group.isExported());
        object.add("properties", properties(HeldMetadata.texts(group)));
        var members = new JsonArray();
        points.forEach(point -> members.add(member(point)));
        object.add("members", members);
        return object;
    }

    private static JsonObject member(ConfiguredPoint point) {
        var states = new JsonArray();
        point.states().forEach(states::add);
        var object = new JsonObject();
        object.addProperty("rtu", point.rtu().getName());
        object.addProperty("point", point.name());
        object.addProperty("ca", point.commonAddress());
        object.addProperty("ioa", point.ioa());
        object.addProperty("type", point.type().name());
        object.addProperty("direction", point.isCommand() ? "control" : "monitor");
        object.add("description", Json.orNull(point.description()));
        object.add("unit", Json.orNull(point.unit()));
        object.add("scaling", scaling(point.scaling()));
        object.add("states", states);
        object.add("properties", properties(point.metadata()));
        return object;
    }

    private static JsonElement scaling(@Nullable Scaling scaling) {
        var object = new JsonObject();
        switch (scaling) {
            case LinearScaling linear -> {
                object.addProperty("factor", linear.getFactor());
                object.addProperty("offset", linear.getOffset());
            }
            case RangeScaling range -> {
                object.addProperty("low", range.getLow());
                object.addProperty("high", range.getHigh());
                object.addProperty("wireLow", range.getWireLow());
                object.addProperty("wireHigh", range.getWireHigh());
            }
            case null, default -> {
                return JsonNull.INSTANCE;
            }
        }
        return object;
    }

    /** Ordered, since keys may repeat. */
    private static JsonArray properties(List<Map.Entry<String, String>> metadata) {
        var properties = new JsonArray();
        metadata.forEach(entry -> {
            var object = new JsonObject();
            object.addProperty("key", entry.getKey());
            object.addProperty("value", entry.getValue());
            properties.add(object);
        });
        return properties;
    }
}
