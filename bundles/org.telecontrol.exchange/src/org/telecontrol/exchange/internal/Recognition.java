/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;

/** Finds the sheet and the header row of a point list, and the layout they have. */
public final class Recognition {

    /** A title block and comment lines may stand above the header. */
    private static final int ROWS_SEARCHED = 30;
    private static final int MIN_COLUMNS = 4;

    private final List<LayoutProfile> candidates;
    private final boolean chosen;

    /** @param profile the layout the engineer has chosen; none: all that are known */
    public Recognition(@Nullable LayoutProfile profile) {
        candidates = profile == null ? LayoutProfiles.all() : List.of(profile);
        chosen = profile != null;
    }

    /** The layout of a file, if it is a point list. */
    public Optional<LayoutProfile> profile(SheetFile file, @Nullable String sheetName) throws IOException {
        return best(sheets(file, sheetName)).map(HeaderMatch::profile);
    }

    /** @throws SheetException when the file is no point list */
    HeaderMatch recognise(SheetFile file, @Nullable String sheetName) throws IOException {
        var sheets = sheets(file, sheetName);
        return best(sheets).orElseThrow(() -> new SheetException(refusal(sheets)));
    }

    private static List<Sheet> sheets(SheetFile file, @Nullable String name) throws SheetException {
        if (name == null) {
            return file.sheets();
        }
        var named = file.sheets().stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).toList();
        if (named.isEmpty()) {
            throw new SheetException("There is no sheet \"" + name + "\"; there is "
                    + file.sheets().stream().map(Sheet::name).collect(Collectors.joining("\", \"", "\"", "\"")));
        }
        return named;
    }

    private Optional<HeaderMatch> best(List<Sheet> sheets) throws IOException {
        for (var sheet : sheets) {
            var match = best(sheet);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<HeaderMatch> best(Sheet sheet) throws IOException {
        Stream<HeaderMatch> matches = Stream.empty();
        try (var cursor = sheet.open()) {
            for (int i = 0; i < ROWS_SEARCHED; i++) {
                var row = cursor.next();
                if (row == null) {
                    break;
                }
                matches = Stream.concat(matches,
                        candidates.stream().map(profile -> HeaderMatch.of(profile, sheet, row)));
            }
        }
        return matches.filter(this::isPlausible).max(Comparator.comparingInt(HeaderMatch::matched));
    }

    /** Has addresses, and more columns of the layout than others. */
    private boolean isPlausible(HeaderMatch match) {
        return match.hasAddresses() && (chosen || match.matched() >= MIN_COLUMNS
                && match.matched() >= match.unknown().size());
    }

    private String refusal(List<Sheet> sheets) {
        var wanted = candidates.stream().map(profile -> profile.name() + " (with a column "
                + profile.header(ColumnRole.ADDRESS) + ")").collect(Collectors.joining(" or "));
        var where = sheets.size() == 1 ? "it has" : "none of its sheets has";
        return "This is not a point list: " + where + " no header row of the layout " + wanted + " in its first "
                + ROWS_SEARCHED + " rows";
    }
}
