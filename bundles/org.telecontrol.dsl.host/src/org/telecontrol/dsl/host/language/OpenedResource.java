/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.parser.IParseResult;
import org.telecontrol.dsl.text.StationResource;

/** A file whose text is changed as one types. */
@NonNullByDefault({})
final class OpenedResource extends StationResource {

    @Override
    protected void updateInternalState(IParseResult before, IParseResult after) {
        if (before != null && before.getRootASTElement() != after.getRootASTElement()) {
            removeQuietly(before);
        }
        super.updateInternalState(before, after);
    }

    /** Nobody looks at a model any more that is replaced as a whole: its elements are not told one by one that it goes. */
    private void removeQuietly(IParseResult before) {
        eSetDeliver(false);
        try {
            getContents().remove(before.getRootASTElement());
        } finally {
            eSetDeliver(true);
        }
    }
}
