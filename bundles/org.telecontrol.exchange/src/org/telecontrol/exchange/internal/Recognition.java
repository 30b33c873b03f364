/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.RecognisedLayout;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.sheet.SheetRow;
import org.telecontrol.iec104.AddressNotation;

/** Finds the sheets and the headers of a point list, and the layout they have. */
public final class Recognition {

    /** A title block and comment lines may stand above the header. */
    private static final int ROWS_SEARCHED = 40;
    private static final int ROWS_SAMPLED = 300;
    private static final int MIN_COLUMNS = 4;
    private static final double LEAST_CONFIDENCE = 0.5;
    private static final double SURE_ROWS = 0.8;

    /** The layout that is made for a list. */
    public static final String PROPOSED = LayoutProposal.ID;

    private final LayoutProfiles layouts;
    private final List<LayoutProfile> candidates;
    private final @Nullable LayoutProfile chosen;
    private final AddressNotation addresses;

    /** What a file turned out to be. */
    record Recognised(LayoutProfile profile, List<HeaderMatch> tables, double confidence,
            Optional<OctetOrder> octets) {

        Recognised(LayoutProfile profile, List<HeaderMatch> tables, double confidence) {
            this(profile, tables, confidence, Optional.empty());
        }

        int matched() {
            return tables.getFirst().matched();
        }

        /** How many columns have a meaning. */
        int understood() {
            return (int) profile.columns().stream().filter(column -> column.role() != ColumnRole.METADATA).count();
        }
    }

    /**
     * @param layouts those that are tried
     * @param chosen  the one the engineer has chosen; none: all that are known
     * @param addresses how addresses are preferred, where a list leaves open which octet comes first
     */
    public Recognition(LayoutProfiles layouts, @Nullable LayoutProfile chosen, AddressNotation addresses) {
        this.layouts = layouts;
        this.addresses = addresses;
        this.chosen = chosen;
        this.candidates = chosen == null ? layouts.all() : List.of(chosen);
    }

    /** The layout of a file, if it is a point list. */
    public Optional<RecognisedLayout> layout(SheetFile file, @Nullable String sheetName) throws IOException {
        var sheets = sheets(file, sheetName);
        return best(sheets, tops(sheets)).map(found -> new RecognisedLayout(found.profile(), found.confidence()));
    }

    /** @throws SheetException when the file is no point list */
    Recognised recognise(SheetFile file, @Nullable String sheetName) throws IOException {
        var sheets = sheets(file, sheetName);
        var tops = tops(sheets);
        var best = best(sheets, tops);
        if (best.isEmpty()) {
            throw new SheetException(refusal(sheets));
        }
        return withOctets(best.get(), sheets, tops);
    }

    /** The same with the order of octets that the list has, where its layout says nothing of it. */
    private Recognised withOctets(Recognised found, List<Sheet> sheets, List<List<SheetRow>> tops) {
        var bySheet = new HashMap<Sheet, List<SheetRow>>();
        for (int i = 0; i < sheets.size(); i++) {
            bySheet.put(sheets.get(i), tops.get(i));
        }
        var order = OctetOrder.of(found, bySheet, addresses);
        if (order.isEmpty()) {
            return found;
        }
        var profile = found.profile().withAddresses(order.get().notation());
        return as(profile).tables(profile, sheets, tops)
                .map(again -> new Recognised(profile, again.tables(), found.confidence(), order)).orElse(found);
    }

    private Recognition as(LayoutProfile profile) {
        return new Recognition(layouts, profile, addresses);
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

    /**
     * The layout of all that are tried which has most columns of the list; without one the layout that the columns'
     * names and cells propose.
     */
    private Optional<Recognised> best(List<Sheet> sheets, List<List<SheetRow>> tops) throws IOException {
        var exact = candidates.stream().filter(profile -> chosen != null || profile != LayoutProfiles.GENERIC)
                .map(profile -> tables(profile, sheets, tops)).filter(Optional::isPresent).map(Optional::get)
                .max(Comparator.comparingInt(Recognised::matched));
        boolean whole = exact.map(found -> found.tables().getFirst().unknown().isEmpty()).orElse(false);
        if (whole && !isOurOwn(exact) || chosen != null) {
            return exact;
        }
        var proposed = proposed(sheets, tops);
        return exact.isPresent() && proposed.map(Recognised::understood).orElse(0) <= exact.get().matched()
                ? exact
                : proposed;
    }

    /** Our own layout has names that many lists have; it is theirs only if it understands them best. */
    private static boolean isOurOwn(Optional<Recognised> found) {
        return found.filter(one -> one.profile() == LayoutProfiles.TEMPLATE).isPresent();
    }

    private Optional<Recognised> proposed(List<Sheet> sheets, List<List<SheetRow>> tops) throws SheetException {
        TableGuess best = null;
        int bestSheet = 0;
        for (int i = 0; i < sheets.size(); i++) {
            var other = OtherLists.protocol(tops.get(i));
            if (other.isPresent() && chosen == null) {
                throw new SheetException("This is not a point list of IEC 60870-5-104: by its columns it is one of "
                        + other.get());
            }
            var guess = TableGuess.of(tops.get(i), LayoutProfiles.GENERIC);
            if (guess.isPresent() && (best == null || guess.get().confidence() > best.confidence() + 0.05)) {
                best = guess.get();
                bestSheet = i;
            }
        }
        if (best == null || chosen == null && (best.confidence() < LEAST_CONFIDENCE
                || !best.isOfThisProtocol() && namedAfterTypes(sheets).isEmpty())) {
            return Optional.empty();
        }
        var proposal = new LayoutProposal(best, LayoutProfiles.GENERIC);
        var profile = proposal.profile(proposal.rules(alike(proposal, bestSheet, sheets, tops)));
        var confidence = best.confidence();
        return as(profile).tables(profile, sheets, tops)
                .map(found -> new Recognised(profile, found.tables(), confidence));
    }

    /** Sheets that are named after types of signals. */
    private static List<Sheet> namedAfterTypes(List<Sheet> sheets) {
        var words = LayoutProfiles.GENERIC.values();
        return sheets.stream().filter(
                sheet -> words.type(sheet.name()).isPresent() || words.signalClass(sheet.name()).isPresent()).toList();
    }

    /** Names of the sheets that have the columns of the best one. */
    private List<String> alike(LayoutProposal proposal, int best, List<Sheet> sheets, List<List<SheetRow>> tops) {
        var profile = proposal.profile(List.of());
        var names = new ArrayList<String>();
        for (int i = 0; i < sheets.size(); i++) {
            var found = as(profile).tables(profile, sheets.get(i), Map.of(), tops.get(i));
            if (i == best || !profile.header().isHeaderless() && !found.isEmpty()
                    && found.getFirst().matched() * 3 >= profile.columns().size() * 2) {
                names.add(sheets.get(i).name());
            }
        }
        return names;
    }

    private static List<List<SheetRow>> tops(List<Sheet> sheets) throws IOException {
        var tops = new ArrayList<List<SheetRow>>();
        for (var sheet : sheets) {
            tops.add(top(sheet));
        }
        return tops;
    }

    private static List<SheetRow> top(Sheet sheet) throws IOException {
        var rows = new ArrayList<SheetRow>();
        try (var cursor = sheet.open()) {
            for (var row = cursor.next(); row != null && rows.size() < ROWS_SAMPLED; row = cursor.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The tables that a layout finds: in all sheets that it has rules about, else in the first that has one. */
    private Optional<Recognised> tables(LayoutProfile profile, List<Sheet> sheets, List<List<SheetRow>> tops) {
        var tables = new ArrayList<HeaderMatch>();
        for (int i = 0; i < sheets.size(); i++) {
            var given = given(profile, sheets.get(i));
            if (given != null && (tables.isEmpty() || !profile.sheets().isEmpty())) {
                tables.addAll(tables(profile, sheets.get(i), given, tops.get(i)));
            }
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(new Recognised(profile, tables, 1));
    }

    /** What holds for a whole sheet; null when the layout does not want it. */
    private static @Nullable Map<ColumnRole, String> given(LayoutProfile profile, Sheet sheet) {
        var given = new EnumMap<ColumnRole, String>(ColumnRole.class);
        given.putAll(profile.fixed());
        if (profile.sheets().isEmpty()) {
            return given;
        }
        for (var rule : profile.sheets()) {
            var texts = rule.gives(sheet.name());
            if (texts.isPresent()) {
                given.putAll(texts.get());
                return rule.skip() ? null : given;
            }
        }
        return null;
    }

    private List<HeaderMatch> tables(LayoutProfile profile, Sheet sheet, Map<ColumnRole, String> given,
            List<SheetRow> top) {
        var place = profile.header();
        if (place.isHeaderless()) {
            var match = HeaderMatch.headerless(profile, sheet, given);
            return chosen != null || isPlausible(match, top) ? List.of(match) : List.of();
        }
        List<HeaderMatch> best = List.of();
        for (int i = 0; i + place.rows() <= Math.min(top.size(), ROWS_SEARCHED); i++) {
            if (place.first() == 0 || top.get(i).number() == place.first()) {
                var matches = HeaderMatch.of(profile, sheet, given, top.subList(i, i + place.rows()));
                var first = matches.getFirst();
                if (isPlausible(first) && (best.isEmpty() || first.matched() > best.getFirst().matched())) {
                    best = matches;
                }
            }
        }
        return best;
    }

    /** Has addresses, and more columns of the layout than others. */
    private boolean isPlausible(HeaderMatch match) {
        int columns = Math.min(MIN_COLUMNS, Math.max(2, match.profile().columns().size()));
        return match.hasAddresses() && (chosen != null || match.matched() >= columns
                && match.matched() >= match.unknown().size());
    }

    /** Without a header only the cells tell: addresses are addresses and types are types in nearly all rows. */
    private static boolean isPlausible(HeaderMatch match, List<SheetRow> top) {
        var body = top.stream().filter(row -> row.number() > match.headerRow() && !row.isBlank()).toList();
        return match.hasAddresses() && match.has(ColumnRole.TYPE) && !body.isEmpty()
                && body.stream().filter(row -> match.reads(row)).count() >= SURE_ROWS * body.size();
    }

    private String refusal(List<Sheet> sheets) {
        var where = sheets.size() == 1 ? "it has" : "none of its sheets has";
        var layout = chosen;
        return layout == null || layout == LayoutProfiles.GENERIC
                ? "This is not a point list: " + where + " no column with addresses of information objects (IOA) that"
                        + " could be recognised by its name or its cells"
                : "This is not a point list of the layout " + layout.name() + ": " + where + " no header with "
                        + layout.header(ColumnRole.ADDRESS) + " in its first " + ROWS_SEARCHED + " rows";
    }
}
