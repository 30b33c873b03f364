/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a file.
 *
 * @param checked the content that the findings are about; null when it has been read but not checked
 */
record IndexedFile(FileDeclarations declarations, @Nullable Stamp checked, List<Finding> findings) {

    static IndexedFile unchecked(FileDeclarations declarations) {
        return new IndexedFile(declarations, null, List.of());
    }
}
