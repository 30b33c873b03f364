/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/** Pairs what two sides have in common by one key after the other; each is paired once. */
final class Matching<L, R> {

    private final List<L> lefts;
    private final List<R> rights;
    private final Map<L, R> pairs = new IdentityHashMap<>();
    private final Set<R> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    Matching(List<L> lefts, List<R> rights) {
        this.lefts = lefts;
        this.rights = rights;
    }

    /** Pairs what has no partner yet; of several with one key the first. */
    Matching<L, R> by(Function<L, Object> left, Function<R, Object> right) {
        if (pairs.size() == lefts.size() || taken.size() == rights.size()) {
            return this;
        }
        var byKey = new HashMap<Object, R>();
        rights.stream().filter(one -> !taken.contains(one)).forEach(one -> byKey.putIfAbsent(right.apply(one), one));
        for (var one : lefts) {
            var other = pairs.containsKey(one) ? null : byKey.get(left.apply(one));
            if (other != null && taken.add(other)) {
                pairs.put(one, other);
            }
        }
        return this;
    }

    @Nullable
    R of(L left) {
        return pairs.get(left);
    }

    boolean isTaken(R right) {
        return taken.contains(right);
    }

    int size() {
        return pairs.size();
    }
}
