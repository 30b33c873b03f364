/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;

/** Takes as many proposals as a list can sensibly show. */
class ProposalCollector extends IdeContentProposalAcceptor {

    private static final int MOST = 1000;

    @Override
    public boolean canAcceptMoreProposals() {
        return entries.size() < MOST;
    }
}
