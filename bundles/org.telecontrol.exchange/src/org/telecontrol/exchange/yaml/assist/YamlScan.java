/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** Goes through a text of YAML, finished or not, and tells where a place in it is. */
final class YamlScan {

    private static final Pattern KEY = Pattern
            .compile("(\"[^\"]*\"|'[^']*'|[^\\s#{}\\[\\],\"'-][^#{}\\[\\],]*?|-[^\\s][^#{}\\[\\],]*?)\\s*:(?=\\s|$)");

    private final String text;
    private final int place;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int brackets;
    private int blockScalarIn = -1;
    private @Nullable Found found;

    /** A list or a mapping that is open; in a mapping the key whose value comes, if one was read. */
    private static final class Frame {

        private final boolean isList;
        private final int indent;
        private final Set<String> keys = new HashSet<>();
        private String key = "";

        Frame(boolean isList, int indent) {
            this.isList = isList;
            this.indent = indent;
        }
    }

    /** The place, and the mapping whose keys are not all read yet. */
    private record Found(List<String> path, boolean isKey, boolean isInline, int start, int end,
            @Nullable Frame mapping) {}

    private YamlScan(String text, int place) {
        this.text = text;
        this.place = place;
    }

    static YamlPlace place(String text, int place) {
        var scan = new YamlScan(text, place);
        scan.run();
        var found = scan.found;
        if (found == null) {
            return new YamlPlace(List.of(), true, false, place, place, Set.of());
        }
        var mapping = found.mapping;
        var siblings = new HashSet<>(mapping == null ? Set.of() : mapping.keys);
        if (found.isKey) {
            siblings.remove(unquoted(text.substring(found.start, found.end)));
        }
        return new YamlPlace(found.path, found.isKey, found.isInline, found.start, found.end, siblings);
    }

    private void run() {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(start, end);
            start = end + 1;
        }
    }

    private void line(int start, int end) {
        if (brackets > 0) {
            inline(start, end);
            return;
        }
        int content = start;
        while (content < end && text.charAt(content) == ' ') {
            content++;
        }
        boolean blank = content == end || text.charAt(content) == '#' || text.charAt(content) == '\r';
        if (blankLine(blank, start, content, end) || blank) {
            return;
        }
        if (blockScalarIn >= 0 && content - start > blockScalarIn) {
            if (isPlaceIn(start, end)) {
                value(content, end);
            }
            return;
        }
        blockScalarIn = -1;
        items(start, content, end);
    }

    /** On a blank line the indentation of the place tells where a key would go. */
    private boolean blankLine(boolean blank, int start, int content, int end) {
        boolean isHere = blank && isPlaceIn(start, end) && place <= content;
        if (isHere && !(blockScalarIn >= 0 && place - start > blockScalarIn)) {
            mapping(place - start);
            key(place, place, false);
        }
        return isHere;
    }

    private void items(int start, int from, int end) {
        int content = from;
        while (content < end && text.charAt(content) == '-'
                && (content + 1 == end || text.charAt(content + 1) == ' ')) {
            list(content - start);
            content++;
            while (content < end && text.charAt(content) == ' ') {
                content++;
            }
        }
        boolean afterDash = content > from;
        if (afterDash && isPlaceIn(from, content) && place > from && (content == end || place < content)) {
            mapping(place - start);
            key(place, place, false);
            return;
        }
        entry(start, content, end);
    }

    private void entry(int start, int content, int end) {
        var matcher = KEY.matcher(text).region(content, end);
        if (matcher.lookingAt()) {
            mapping(content - start);
            if (isPlaceIn(content, matcher.end(1))) {
                key(content, matcher.end(1), false);
            }
            read(unquoted(matcher.group(1)));
            blockOrInline(content - start, matcher.end(), end);
        } else if (content < end && isOpening(text.charAt(content))) {
            inline(content, end);
        } else if (isPlaceIn(content, end)) {
            mapping(content - start);
            key(content, wordEnd(content, end), false);
        }
    }

    private void blockOrInline(int indent, int from, int end) {
        int value = from;
        while (value < end && text.charAt(value) == ' ') {
            value++;
        }
        if (value < end && isOpening(text.charAt(value))) {
            inline(value, end);
        } else {
            if (value < end && (text.charAt(value) == '|' || text.charAt(value) == '>')) {
                blockScalarIn = indent;
            }
            if (isPlaceIn(from, end) && place >= from) {
                value(Math.min(value, place), Math.max(place, wordEnd(value, end)));
            }
        }
    }

    private static boolean isOpening(char character) {
        return character == '{' || character == '[';
    }

    /** Between brackets, to the end of a line. */
    private void inline(int from, int end) {
        int word = -1;
        for (int i = from; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '\n';
            if (i == place && brackets > 0) {
                inlinePlace(word < 0 ? i : word, end);
            }
            if (i == end || c == '#' && i > from && text.charAt(i - 1) == ' ') {
                return;
            }
            if (isOpening(c)) {
                frames.push(new Frame(c == '[', Integer.MAX_VALUE));
                brackets++;
                word = -1;
            } else if (c == '}' || c == ']') {
                word = -1;
                frames.pop();
                if (--brackets == 0) {
                    return;
                }
            } else if (c == ',') {
                word = -1;
                frames.element().key = "";
            } else if (c == ':' && word >= 0 && !frames.element().isList
                    && (i + 1 == end || text.charAt(i + 1) == ' ')) {
                read(unquoted(text.substring(word, i).strip()));
                word = -1;
            } else if (c == '"' || c == '\'') {
                word = word < 0 ? i : word;
                i = skipQuoted(i, end);
            } else if (word < 0 && !Character.isWhitespace(c)) {
                word = i;
            }
        }
    }

    /** To the closing quote; the place may be between. */
    private int skipQuoted(int from, int end) {
        int closing = text.indexOf(text.charAt(from), from + 1);
        int last = closing < 0 || closing >= end ? end - 1 : closing;
        if (place > from && place <= last) {
            inlinePlace(from, end);
        }
        return last;
    }

    private void inlinePlace(int word, int end) {
        var frame = frames.element();
        int wordEnd = word;
        while (wordEnd < end && ",}]:#".indexOf(text.charAt(wordEnd)) < 0) {
            wordEnd++;
        }
        while (wordEnd > Math.max(place, word) && text.charAt(wordEnd - 1) == ' ') {
            wordEnd--;
        }
        if (frame.isList || !frame.key.isEmpty()) {
            found = new Found(path(frames), false, true, word, Math.max(place, wordEnd), null);
        } else {
            key(word, Math.max(place, wordEnd), true);
        }
    }

    private boolean isPlaceIn(int start, int end) {
        return place >= start && place <= end;
    }

    /** The end of a plain or quoted scalar that starts here. */
    private int wordEnd(int start, int end) {
        int comment = text.indexOf(" #", start);
        int stop = comment >= 0 && comment < end ? comment : end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private void key(int start, int end, boolean isInline) {
        var mapping = frames.element();
        mapping.key = "";
        found = new Found(path(frames), true, isInline, start, end, mapping);
    }

    private void value(int start, int end) {
        found = new Found(path(frames), false, false, start, end, null);
    }

    private void read(String key) {
        frames.element().keys.add(key);
        frames.element().key = key;
    }

    /** Makes the mapping whose keys have this indentation the open one. */
    private void mapping(int indent) {
        while (!frames.isEmpty() && (frames.element().indent > indent
                || frames.element().isList && frames.element().indent >= indent)) {
            frames.pop();
        }
        if (frames.isEmpty() || frames.element().indent < indent) {
            frames.push(new Frame(false, indent));
        }
    }

    /** Makes the list whose dashes have this indentation the open one. */
    private void list(int indent) {
        while (!frames.isEmpty() && frames.element().indent > indent) {
            frames.pop();
        }
        if (frames.isEmpty() || !frames.element().isList || frames.element().indent < indent) {
            frames.push(new Frame(true, indent));
        }
    }

    private static List<String> path(Deque<Frame> frames) {
        var path = new ArrayList<String>();
        frames.descendingIterator().forEachRemaining(frame -> {
            if (frame.isList) {
                path.add(YamlPlace.ITEM);
            } else if (!frame.key.isEmpty()) {
                path.add(frame.key);
            }
        });
        return path;
    }

    private static String unquoted(String key) {
        boolean quoted = key.length() > 1 && (key.startsWith("\"") || key.startsWith("'"));
        return quoted ? key.substring(1, key.length() - 1) : key;
    }
}
