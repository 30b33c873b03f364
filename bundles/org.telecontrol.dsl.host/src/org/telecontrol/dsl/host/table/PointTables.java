/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;

/** Reads tables from texts. */
public final class PointTables {

    private PointTables() {}

    /**
     * The table of a text as it is now, in a job: the text may have to be parsed.
     *
     * @param patience how long to wait for the model of the text at most
     * @return nothing when the model could not be had in time
     */
    public static Optional<PointTable> read(StationDocument document, Duration patience) {
        return read(document, patience, CancelIndicator.NullImpl);
    }

    /**
     * Like {@link #read(StationDocument, Duration)}.
     *
     * @param cancel ends the waiting, the parsing and the reading; then there is nothing
     */
    public static Optional<PointTable> read(StationDocument document, Duration patience, CancelIndicator cancel) {
        return document.readKnown(patience, cancel, PointTables::unknown)
                .map(known -> known.value().of(known.revision()));
    }

    /** The table of a model that was read from text. */
    public static PointTable of(XtextResource resource, long revision) {
        return unknown(resource, CancelIndicator.NullImpl).of(revision);
    }

    private static Reading unknown(XtextResource resource, CancelIndicator cancel) {
        var reading = new Reading(resource);
        reading.read(resource, cancel);
        return reading;
    }

    /** A table of which it is not said yet of what state of the text it is. */
    private static final class Reading {

        private final String source;
        private final Mistakes mistakes;
        private final MetadataKeys keys = new MetadataKeys(List.of());
        private final RowReader reader = new RowReader(keys, StationLanguage.get(Names.class));
        private final List<Block> blocks = new ArrayList<>();
        private final List<RowShape> shapes = new ArrayList<>();
        private final Map<Rtu, Scope> scopes = new HashMap<>();
        private @Nullable EObject last;
        private int[] offsets = new int[64];

        Reading(XtextResource resource) {
            var parsed = resource.getParseResult();
            source = parsed.getRootNode().getText();
            mistakes = Mistakes.of(parsed);
        }

        void read(XtextResource resource, CancelIndicator cancel) {
            for (var row : DeclaredRows.of(resource)) {
                if (cancel.isCanceled()) {
                    throw new OperationCanceledException();
                }
                var container = row.eContainer();
                if (container != last) {
                    last = container;
                    blocks.add(block(container));
                }
                row(row);
            }
        }

        private Block block(EObject container) {
            return switch (container) {
                case Typical typical -> new Block("typical " + named(typical.getName()), true, Scope.ofTypical());
                case Station station when station.eContainer() instanceof Rtu rtu ->
                    new Block(named(rtu.getName()) + " / station " + station.getCommonAddress(), false,
                            scopes.computeIfAbsent(rtu, Scope::of));
                default -> throw new IllegalArgumentException(container.eClass().getName());
            };
        }

        private static String named(@Nullable String name) {
            return name == null ? "?" : name;
        }

        private void row(InformationObject object) {
            var node = NodeModelUtils.findActualNodeFor(object);
            if (shapes.size() == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[shapes.size()] = node.getOffset();
            shapes.add(reader.read(node, blocks.size() - 1, object instanceof Command, mistakes));
        }

        PointTable of(long revision) {
            return new PointTable(revision, source, List.copyOf(blocks),
                    Arrays.copyOf(offsets, shapes.size()), shapes.toArray(RowShape[]::new), keys.all());
        }
    }
}
