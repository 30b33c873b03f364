/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * Keeps what was worked out of a model until the text is parsed anew, which is the only way in which a model of the
 * workbench changes. So its elements are not watched one by one: to begin with that takes long, after each parsing.
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
