/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.GsonBuilder;

/**
 * What one bench found.
 *
 * @param trouble one line that says why it broke, or null
 */
record Report(String name, String about, List<Figure> figures, @Nullable String trouble) {

    static String json(List<Report> reports) {
        return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(reports);
    }

    /** Whether every bar is held. */
    boolean isHeld() {
        return figures.stream().flatMap(figure -> figure.verdicts().stream()).allMatch(Figure.Verdict::isHeld);
    }

    /** For people: one line a figure. */
    String text() {
        var lines = figures.stream().map(Report::line).collect(Collectors.joining());
        return "%s: %s%n%s%s".formatted(name, about, lines,
                trouble == null ? "" : "  BROKEN: %s%n".formatted(trouble));
    }

    private static String line(Figure figure) {
        var ratio = figure.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", figure.ratio());
        return "  %-52s %14s %8s   %s".formatted(figure.name(),
                number(figure.value()) + " " + figure.unit().symbol(), ratio, verdicts(figure)).stripTrailing()
                + System.lineSeparator();
    }

    private static String verdicts(Figure figure) {
        return figure.verdicts().stream().map(verdict -> bar(verdict.bar(), figure.unit())
                + (verdict.isHeld() ? ": held" : ": MISSED")).collect(Collectors.joining(", "));
    }

    private static String bar(Bar bar, Unit unit) {
        return (bar.isUpper() ? "at most " : "at least ") + number(bar.limit())
                + (bar.isRatio() ? " times" : (" " + unit.symbol()).stripTrailing());
    }

    private static String number(double value) {
        return value == Math.rint(value) || value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
