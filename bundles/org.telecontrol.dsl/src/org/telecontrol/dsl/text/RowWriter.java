/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import static org.telecontrol.model.station.StationPackage.Literals.POINT_OVERRIDE__POINT;
import static org.telecontrol.model.station.StationPackage.Literals.TYPICAL_USE__TYPICAL;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.layout.RowKind;
import org.telecontrol.dsl.layout.Section;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.TypicalUse;

/** The beginnings of lines that stand in columns. */
final class RowWriter {

    private final Words words;

    RowWriter(Words words) {
        this.words = words;
    }

    /** Makes room for a line in its section. */
    void widen(Section section, EObject element) {
        var kind = kind(element);
        if (kind != null) {
            section.columns(kind).widen(lengths(cells(element)));
        }
    }

    /** Writes the cells; the next word of the line stands in the column after them. */
    void write(Lines lines, Section section, EObject element) {
        var kind = kind(element);
        if (kind == null) {
            throw new IllegalArgumentException(element.eClass().getName());
        }
        var columns = section.columns(kind);
        var cells = cells(element);
        var lengths = lengths(cells);
        for (int cell = 0; cell < lengths.length; cell++) {
            lines.word(cells.get(cell)).gap(columns.spaces(lengths, cell + 1));
        }
    }

    private static @Nullable RowKind kind(EObject element) {
        return switch (element) {
            case InformationObject object -> RowKind.INFORMATION_OBJECT;
            case TypicalUse use -> RowKind.USE;
            case PointOverride override -> RowKind.OVERRIDE;
            default -> null;
        };
    }

    private List<String> cells(EObject element) {
        return switch (element) {
            case InformationObject object -> informationObject(object);
            case TypicalUse use -> use(use);
            case PointOverride override -> List.of(override.isOmitted() ? "omit" : "override",
                    words.reference(override, POINT_OVERRIDE__POINT));
            default -> List.of();
        };
    }

    private List<String> informationObject(InformationObject object) {
        return withDescription(object.getDescription(), object instanceof Command ? "command" : "point",
                words.name(object),
                object.getType() == null ? words.missing(object, "type") : object.getType().name(),
                (object.isRelative() ? "+" : "") + object.getAddress());
    }

    private List<String> use(TypicalUse use) {
        return withDescription(use.getDescription(), "use", words.reference(use, TYPICAL_USE__TYPICAL),
                words.name(use), "from " + use.getBase());
    }

    private List<String> withDescription(@Nullable String description, String... cells) {
        List<String> all = new ArrayList<>(List.of(cells));
        if (description != null) {
            all.add(words.text(description));
        }
        return all;
    }

    private static int[] lengths(List<String> cells) {
        return cells.stream().mapToInt(String::length).toArray();
    }
}
