/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A reader's place in the stream of changes: tells which points changed since it was last asked. */
public final class ChangeCursor implements AutoCloseable {

    private final ValueImage image;
    private final Map<RtuImage, ChangeMarks> marks = new ConcurrentHashMap<>();

    ChangeCursor(ValueImage image) {
        this.image = image;
    }

    /**
     * Hands out each point that changed since the last call once, RTU by RTU in ascending position, and returns how many
     * these were. Call it from one thread at a time, as often as you please.
     */
    public int poll(Consumer<ImagePoint> changed) {
        int count = 0;
        for (var rtu : image.rtus()) {
            var reader = marks.get(rtu);
            if (reader != null) {
                count += reader.drain(position -> changed.accept(rtu.at(position)));
            }
        }
        return count;
    }

    void follow(RtuImage rtu) {
        marks.put(rtu, rtu.attach());
    }

    void drop(RtuImage rtu) {
        var reader = marks.remove(rtu);
        if (reader != null) {
            rtu.detach(reader);
        }
    }

    @Override
    public void close() {
        image.forget(this);
    }
}
