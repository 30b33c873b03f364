/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests.samples;

import java.util.List;
import java.util.Locale;

import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.layout.ColumnRole;

/** A list that was read, as text: the layout, the points and the problems. */
final class Rendering {

    private Rendering() {}

    static String of(PointList list) {
        var text = new StringBuilder();
        text.append("layout ").append(list.profile().id()).append(' ')
                .append(String.format(Locale.ROOT, "%.2f", list.confidence())).append(", sheets ").append(list.sheet())
                .append(", rows ").append(list.rows()).append('\n');
        list.points().forEach(point -> text.append(of(point)).append('\n'));
        list.problems().forEach(problem -> text.append(problem)
                .append(problem.found().isEmpty() ? "" : " found \"" + problem.found() + "\"")
                .append(problem.expected().isEmpty() ? "" : " expected " + problem.expected()).append('\n'));
        return text.toString();
    }

    private static String of(ListedPoint point) {
        var text = new StringBuilder();
        text.append(point.sheet()).append('!').append(point.row()).append(' ');
        text.append(point.rtu().isEmpty() && point.host().isEmpty() ? "" : point.rtu() + "@" + point.host() + " ");
        text.append(point.commonAddress() == null ? "-" : String.valueOf(point.commonAddress())).append(':')
                .append(point.ioa());
        text.append(point.commandIoa() == null ? "" : "+" + point.commandIoa() + "(" + point.commandType() + ")");
        text.append(' ').append(point.type()).append(point.typeStated() ? "" : "?").append(' ').append(point.name());
        text.append(point.description().isEmpty() ? "" : " \"" + point.description() + "\"");
        text.append(point.unit().isEmpty() ? "" : " [" + point.unit() + "]");
        text.append(scaling(point.scaling()));
        text.append(point.states().isEmpty() ? "" : " " + point.states());
        for (var role : ColumnRole.values()) {
            text.append(point.detail(role).isEmpty() ? "" : " " + role.word() + "=" + point.detail(role));
        }
        text.append(List.copyOf(point.metadata().entrySet()).isEmpty() ? "" : " " + point.metadata());
        return text.toString().replace("\n", "\\n");
    }

    private static String scaling(@org.eclipse.jdt.annotation.Nullable ListedScaling scaling) {
        return switch (scaling) {
            case null -> "";
            case ListedScaling.Linear linear -> " x" + linear.factor()
                    + (linear.offset() == null ? "" : "+" + linear.offset());
            case ListedScaling.Range range -> " " + range.low() + ".." + range.high()
                    + (range.wireLow() == null ? "" : " on " + range.wireLow() + ".." + range.wireHigh());
        };
    }
}
