/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.telecontrol.dsl.ide.navigation.TextChange;

/** Changes in the protocol's terms. */
final class Edits {

    private Edits() {}

    static List<TextEdit> of(List<TextChange> changes, Lines lines) {
        return changes.stream().map(change -> edit(change, lines)).toList();
    }

    static WorkspaceEdit ofFiles(List<TextChange> changes, OpenFile file) {
        Map<URI, Lines> lines = new LinkedHashMap<>();
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        for (var change : changes) {
            var changed = change.place().file();
            edits.computeIfAbsent(file.uri(changed), key -> new ArrayList<>())
                    .add(edit(change, lines.computeIfAbsent(changed, file::linesOf)));
        }
        return new WorkspaceEdit(edits);
    }

    private static TextEdit edit(TextChange change, Lines lines) {
        return new TextEdit(lines.range(change.place().offset(), change.place().length()), change.text());
    }
}
