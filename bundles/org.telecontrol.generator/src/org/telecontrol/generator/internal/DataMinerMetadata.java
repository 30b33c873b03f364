/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.DataMinerRequest;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.generator.GeneratedFiles;
import org.telecontrol.generator.Generator;
import org.telecontrol.generator.GeneratorInput;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.station.DveGroup;

/**
 * The import request of DataMiner's connector "IEC 60870 5-104" for the points of the exported DVE groups, as
 * {@link DataMinerRequest} has it.
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
        var byKey = points.stream().collect(Collectors.toMap(ConfiguredPoint::qualifiedName, Function.identity()));
        var request = DataMinerRequest
                .of(PointListExport.ofPoints(points, ExportOptions.of(LayoutProfiles.DATAMINER_METADATA)));
        var lost = new LinkedHashMap<String, List<Problem>>();
        for (var problem : request.problems()) {
            if (problem.code().equals("lost-detail")) {
                lost.computeIfAbsent(problem.header(), header -> new ArrayList<>()).add(problem);
            } else {
                warn(out, problem.file() + ": " + problem.message(), byKey.get(problem.file()));
            }
        }
        lost.forEach((detail, all) -> warn(out, sentence(detail, all), byKey.get(all.getFirst().file())));
        out.text(FILE, request.text());
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

    /** One for all points that have a detail: it cannot be helped, and should not bury what can. */
    private static String sentence(String detail, List<Problem> all) {
        var first = all.getFirst().file();
        return "In the layout " + LayoutProfiles.DATAMINER_METADATA.name() + " there is no column for the " + detail
                + " of " + (all.size() == 1 ? first : all.size() + " points, the first of which is " + first);
    }

    private static void warn(GeneratedFiles out, String sentence, @Nullable ConfiguredPoint point) {
        if (point == null) {
            out.warn(sentence);
        } else {
            out.warn(sentence, point.declaration());
        }
    }
}
