/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * Keeps what was worked out of a model, such as the names for its references, until its text is parsed anew. Elements are
 * not watched one by one: to begin with that takes long, after each parsing. A model that is changed in another way, as
 * an import does, has been checked before, and all its references with it.
 */
@NonNullByDefault({})
final class KeptUntilParsed extends OnChangeEvictingCache {

    @Override
    protected CacheAdapter createCacheAdapter() {
        return new OfFile();
    }

    private static final class OfFile extends CacheAdapter {

        @Override
        protected void addAdapter(Notifier element) {
            // Only the file itself is watched.
        }
    }
}
