/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.folding;

import java.util.ArrayList;
import java.util.List;

/** Comments of several lines: one in signs, or lines of comments without anything else between them. */
final class Comments {

    private final String text;
    private final List<Fold> folds = new ArrayList<>();
    private int firstLine = -1;
    private int lastLineEnd;

    Comments(String text) {
        this.text = text;
    }

    List<Fold> folds() {
        for (int at = 0; at < text.length();) {
            if (text.startsWith("//", at)) {
                at = line(at);
            } else if (text.startsWith("/*", at)) {
                endOfLines();
                at = block(at);
            } else {
                char c = text.charAt(at);
                if (!Character.isWhitespace(c)) {
                    endOfLines();
                }
                at = c == '"' ? afterString(at) : at + 1;
            }
        }
        endOfLines();
        return folds;
    }

    private int line(int start) {
        int end = text.indexOf('\n', start);
        int after = end < 0 ? text.length() : end;
        if (firstLine < 0) {
            firstLine = start;
        }
        lastLineEnd = after;
        return after;
    }

    private int block(int start) {
        int end = text.indexOf("*/", start + 2);
        int after = end < 0 ? text.length() : end + 2;
        int line = text.indexOf('\n', start);
        if (line >= 0 && line < after) {
            folds.add(new Fold(start, after - start, true));
        }
        return after;
    }

    private void endOfLines() {
        if (firstLine >= 0 && text.substring(firstLine, lastLineEnd).indexOf('\n') >= 0) {
            folds.add(new Fold(firstLine, lastLineEnd - firstLine, true));
        }
        firstLine = -1;
    }

    private int afterString(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
