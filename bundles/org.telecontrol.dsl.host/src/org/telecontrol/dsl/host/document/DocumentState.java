/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import java.util.List;

import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.ide.outline.OutlineNode;

/**
 * What is known of one state of a document's text. Offsets hold for that state only.
 *
 * @param revision which state, see {@link StationDocument#revision()}
 * @param outline its elements from top to bottom
 * @param findings sorted by place
 */
public record DocumentState(long revision, List<OutlineNode> outline, List<Finding> findings) {

    static final DocumentState NOTHING = new DocumentState(-1, List.of(), List.of());
}
