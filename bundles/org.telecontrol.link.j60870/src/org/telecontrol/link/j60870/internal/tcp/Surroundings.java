/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.RedundancyGroup;

/**
 * What a connection shares with its link.
 *
 * @param group the redundancy group of a controlled station's connection, if any
 * @param lock guards everything of the link and its connection
 */
record Surroundings(LinkSettings settings, LinkClock clock, DeliveryQueue queue, LinkListener listener,
        Optional<RedundancyGroup> group, ReentrantLock lock) {}
