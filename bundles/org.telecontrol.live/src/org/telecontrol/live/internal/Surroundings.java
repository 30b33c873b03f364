/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.TrafficObserver;
import org.telecontrol.live.LiveEvent;

/**
 * What all sessions share.
 *
 * @param threads where the mailboxes of sessions run; may wait
 * @param events takes all events but values
 * @param chance a number from 0 to 1 for the delay of connections
 * @param observers see the APDUs; may change at any time
 */
record Surroundings(LinkProvider links, LinkClock clock, Executor threads, Consumer<LiveEvent> events,
        DoubleSupplier chance, Collection<TrafficObserver> observers) {}
