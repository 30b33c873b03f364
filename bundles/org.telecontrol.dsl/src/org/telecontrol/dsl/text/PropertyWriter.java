/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import static org.telecontrol.model.station.StationPackage.Literals.POINT_REFERENCE__POINT;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_REFERENCE__USE;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.Limits;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.RangeScaling;
import org.telecontrol.model.station.Scaling;

/** What follows the address of a point, command or override, in the one order in which it is written. */
final class PropertyWriter {

    private final Words words;
    private final Lines lines;

    PropertyWriter(Words words, Lines lines) {
        this.words = words;
        this.lines = lines;
    }

    void description(@Nullable String description) {
        if (description != null) {
            lines.word(words.text(description));
        }
    }

    void point(PointProperties point) {
        if (point.getUnit() != null) {
            lines.words("unit", words.text(point.getUnit()));
        }
        if (point.getScaling() != null) {
            scaling(point.getScaling());
        }
        if (!point.getStates().isEmpty()) {
            lines.words("states", words.texts(point.getStates()));
        }
        if (point.getLimits() != null) {
            limits(point.getLimits());
        }
        if (point.getDeadBand() != null) {
            lines.words("dead-band", words.decimal(point, point.getDeadBand()));
        }
        if (!point.getInterrogationGroups().isEmpty()) {
            lines.words("group", words.numbers(point.getInterrogationGroups()));
        }
        if (point.getCounterGroup() != null) {
            lines.words("counter-group", String.valueOf(point.getCounterGroup()));
        }
        if (!point.getToleratedQuality().isEmpty()) {
            lines.words("tolerates", String.join(", ", point.getToleratedQuality().stream().map(QualityFlag::word)
                    .toList()));
        }
        if (point.getCyclicPeriod() != null) {
            lines.words("cyclic", words.duration(point, point.getCyclicPeriod()));
        }
        if (point.getBackgroundPeriod() != null) {
            lines.words("background", words.duration(point, point.getBackgroundPeriod()));
        }
        if (point.getSimulation() != null) {
            new BehaviourWriter(words, lines).write(point.getSimulation());
        }
    }

    void command(CommandProperties command) {
        if (command.getQualifier() != null) {
            lines.words("qualifier", String.valueOf(command.getQualifier()));
        }
        if (command.isSetMode()) {
            lines.word(command.getMode().getLiteral());
        }
        if (command.getSelectTimeout() != null) {
            lines.words("within", words.duration(command, command.getSelectTimeout()));
        }
        if (command.isSetTermination()) {
            lines.words("termination", command.getTermination().getLiteral());
        }
        if (command.getReturnInformation() != null) {
            lines.words("returns", pointReference(command.getReturnInformation()));
        }
    }

    private void scaling(Scaling scaling) {
        switch (scaling) {
            case LinearScaling linear -> linear(linear);
            case RangeScaling range -> range(range);
            default -> throw new IllegalArgumentException(scaling.eClass().getName());
        }
    }

    private void linear(LinearScaling linear) {
        lines.words("factor", words.decimal(linear, linear.getFactor()));
        if (Double.compare(linear.getOffset(), 0) != 0) {
            lines.words("offset", words.decimal(linear, linear.getOffset()));
        }
    }

    private void range(RangeScaling range) {
        lines.words("range", words.decimal(range, range.getLow())).words("to", words.decimal(range, range.getHigh()));
        if (range.getWireLow() != null || range.getWireHigh() != null) {
            lines.word("wire");
            if (range.getWireLow() != null) {
                lines.word(words.decimal(range, range.getWireLow()));
            }
            lines.word("to");
            if (range.getWireHigh() != null) {
                lines.word(words.decimal(range, range.getWireHigh()));
            }
        }
    }

    private void limits(Limits limits) {
        lines.word("limits");
        limit("low-alarm", limits, limits.getLowAlarm());
        limit("low-warning", limits, limits.getLowWarning());
        limit("high-warning", limits, limits.getHighWarning());
        limit("high-alarm", limits, limits.getHighAlarm());
    }

    private void limit(String keyword, Limits limits, @Nullable Double value) {
        if (value != null) {
            lines.words(keyword, words.decimal(limits, value));
        }
    }

    private String pointReference(PointReference reference) {
        var use = words.optionalReference(reference, POINT_REFERENCE__USE);
        var point = words.reference(reference, POINT_REFERENCE__POINT);
        return use == null ? point : use + "." + point;
    }
}
