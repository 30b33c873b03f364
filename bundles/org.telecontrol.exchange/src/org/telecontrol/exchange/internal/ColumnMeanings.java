/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;

/**
 * What the columns of a table mean, by the words above them and by their cells. Where a word can mean two things, as ASDU
 * and RTU can, the cells decide.
 */
final class ColumnMeanings {

    private static final double LEAST_FIT = 0.2;
    private static final double PART_OF_NAME = 0.8;
    private static final double BEGINNING_OF_NAME = 0.6;
    private static final int SHORTEST_BEGINNING = 4;
    private static final double LEAST_SURE = 0.75;
    private static final double NUMBERS_ALONE = 0.8;

    private record Choice(int position, int column, double score) {}

    private final LayoutProfile vocabulary;
    private final Map<String, List<Integer>> columnsOf = new HashMap<>();

    /** @param vocabulary whose columns are the meanings that there are, under all their names */
    ColumnMeanings(LayoutProfile vocabulary) {
        this.vocabulary = vocabulary;
        for (int i = 0; i < vocabulary.columns().size(); i++) {
            var column = vocabulary.columns().get(i);
            name(column.header(), i);
            for (var other : column.also()) {
                name(other, i);
            }
        }
        nameOctets();
    }

    /** A word for an octet behind or before any word for an address, as a header of two rows has them. */
    private void nameOctets() {
        var addresses = columnsOf.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(i -> role(i) == ColumnRole.ADDRESS))
                .map(Map.Entry::getKey).toList();
        for (int i = 0; i < vocabulary.columns().size(); i++) {
            if (role(i) == ColumnRole.ADDRESS_PART) {
                var part = List.of(i);
                for (var octet : OctetWords.of(vocabulary.columns().get(i).form().times())) {
                    for (var address : addresses) {
                        columnsOf.putIfAbsent(address + octet, part);
                        columnsOf.putIfAbsent(octet + address, part);
                    }
                }
            }
        }
    }

    private ColumnRole role(int column) {
        return vocabulary.columns().get(column).role();
    }

    private void name(String text, int column) {
        columnsOf.computeIfAbsent(LayoutColumn.normalized(text), name -> new ArrayList<>()).add(column);
    }

    /** How many columns of a header have a name that is known. */
    int known(HeaderTexts header) {
        int known = 0;
        for (int position = 0; position < header.width(); position++) {
            known += header.names(position).stream().anyMatch(columnsOf::containsKey) ? 1 : 0;
        }
        return known;
    }

    /** A meaning for each column that has one, with how sure it is. */
    Map<Integer, Meaning> of(HeaderTexts header, List<ColumnEvidence> cells) {
        var choices = new ArrayList<Choice>();
        for (int position = 0; position < header.width(); position++) {
            choices(position, header.names(position), cells.get(position), choices);
        }
        preferTypes(choices, cells);
        choices.sort(Comparator.comparingDouble(Choice::score).reversed());
        var meanings = new TreeMap<Integer, Meaning>();
        var taken = new HashSet<Integer>();
        for (var choice : choices) {
            if (!meanings.containsKey(choice.position()) && taken.add(choice.column())) {
                meanings.put(choice.position(),
                        new Meaning(vocabulary.columns().get(choice.column()), choice.score()));
            }
        }
        return meanings;
    }

    /** Numbers under a word that may mean a type as well as a station are types, if nothing else tells these. */
    private void preferTypes(List<Choice> choices, List<ColumnEvidence> cells) {
        var types = choices.stream().filter(
                choice -> role(choice) == ColumnRole.TYPE || role(choice) == ColumnRole.SIGNAL_CLASS).toList();
        if (types.size() == 1 && cells.get(types.getFirst().position()).areTypeNumbers()) {
            int position = types.getFirst().position();
            choices.removeIf(choice -> choice.position() == position && role(choice) == ColumnRole.COMMON_ADDRESS);
        }
    }

    private ColumnRole role(Choice choice) {
        return role(choice.column());
    }

    /** What a column means, and how sure that is, 0 to 1. */
    record Meaning(LayoutColumn column, double score) {

        ColumnRole role() {
            return column.role();
        }
    }

    private void choices(int position, List<String> names, ColumnEvidence cells, List<Choice> choices) {
        double weight = 1;
        for (var name : names) {
            for (int column : columnsOf.getOrDefault(name, List.of())) {
                choice(position, column, weight, cells, choices);
            }
            weight = PART_OF_NAME;
        }
        if (!names.isEmpty() && choices.stream().noneMatch(choice -> choice.position() == position)) {
            var column = beginning(names.getLast());
            if (column != null) {
                choice(position, column, BEGINNING_OF_NAME, cells, choices);
            }
        }
    }

    /** The meaning of the longest known name that a longer one begins with, as in "Description (English)". */
    private @Nullable Integer beginning(String name) {
        for (int length = name.length(); length >= SHORTEST_BEGINNING; length--) {
            var known = columnsOf.get(name.substring(0, length));
            if (known != null) {
                return known.getFirst();
            }
        }
        return null;
    }

    private void choice(int position, int column, double weight, ColumnEvidence cells, List<Choice> choices) {
        double fit = cells.fits(vocabulary.columns().get(column).role());
        if (fit >= LEAST_FIT) {
            choices.add(new Choice(position, column, weight * (0.3 + 0.7 * fit)));
        }
    }

    /** Meanings by the cells alone: addresses that all differ, words for types, and names. */
    Map<Integer, Meaning> of(List<ColumnEvidence> cells) {
        var meanings = new TreeMap<Integer, Meaning>();
        choose(ColumnRole.TYPE, cells, meanings, one -> one.isInteger()
                ? one.areSurelyTypeNumbers() ? NUMBERS_ALONE : 0
                : one.fits(ColumnRole.TYPE));
        choose(ColumnRole.ADDRESS, cells, meanings,
                one -> one.distinct() > 0.9 ? one.fits(ColumnRole.ADDRESS) : 0);
        choose(ColumnRole.COMMON_ADDRESS, cells, meanings,
                one -> one.distinct() < 0.2 || one.texts().size() < 5 && one.distinct() < 1
                        ? one.fits(ColumnRole.COMMON_ADDRESS)
                        : 0);
        choose(ColumnRole.DESCRIPTION, cells, meanings,
                one -> one.distinct() > 0.7 ? one.fits(ColumnRole.DESCRIPTION) : 0);
        return meanings;
    }

    private void choose(ColumnRole role, List<ColumnEvidence> cells, Map<Integer, Meaning> meanings,
            java.util.function.ToDoubleFunction<ColumnEvidence> score) {
        int best = -1;
        for (int i = 0; i < cells.size(); i++) {
            if (!meanings.containsKey(i) && score.applyAsDouble(cells.get(i)) > LEAST_SURE
                    && (best < 0 || score.applyAsDouble(cells.get(i)) > score.applyAsDouble(cells.get(best)))) {
                best = i;
            }
        }
        if (best >= 0) {
            meanings.put(best, new Meaning(vocabulary.column(role).orElseThrow(),
                    score.applyAsDouble(cells.get(best))));
        }
    }

}
