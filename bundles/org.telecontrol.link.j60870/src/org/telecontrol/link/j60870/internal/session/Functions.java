/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.ArrayDeque;
import java.util.Queue;

/** The control functions (U-frames) that wait to be sent. A peer that makes them more by not reading has its limit. */
final class Functions {

    /** More than one filling of the reading buffer can ask for. */
    private static final int MOST = 4096;

    private final Queue<UFrame> waiting = new ArrayDeque<>();

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Returns false when there are too many. */
    boolean add(UFrame function) {
        return waiting.size() < MOST && waiting.add(function);
    }

    UFrame remove() {
        return waiting.remove();
    }
}
