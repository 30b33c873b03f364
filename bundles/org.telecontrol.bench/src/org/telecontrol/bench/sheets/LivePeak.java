/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.sheets;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;

/** The most heap that was in use when a collection ended, while work went on: what collections could not take away. */
final class LivePeak implements AutoCloseable {

    private static final String COLLECTION = "com.sun.management.gc.notification";

    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = (notification, handback) -> collected(notification);
    private final List<NotificationEmitter> emitters;

    LivePeak() {
        emitters = ManagementFactory.getGarbageCollectorMXBeans().stream().filter(NotificationEmitter.class::isInstance)
                .map((GarbageCollectorMXBean bean) -> (NotificationEmitter) bean).toList();
        emitters.forEach(emitter -> emitter.addNotificationListener(listener, null, null));
    }

    private void collected(Notification notification) {
        if (COLLECTION.equals(notification.getType())
                && notification.getUserData() instanceof CompositeData data
                && data.get("gcInfo") instanceof CompositeData info
                && info.get("memoryUsageAfterGc") instanceof TabularData pools) {
            long used = 0;
            for (var pool : pools.values()) {
                if (pool instanceof CompositeData entry && heap.contains(entry.get("key"))) {
                    used += MemoryUsage.from((CompositeData) entry.get("value")).getUsed();
                }
            }
            most.accumulateAndGet(used, Math::max);
        }
    }

    /** In bytes. */
    long most() {
        return most.get();
    }

    @Override
    public void close() throws ListenerNotFoundException {
        for (var emitter : emitters) {
            emitter.removeNotificationListener(listener);
        }
    }
}
