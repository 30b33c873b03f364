/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The value image: the last value of every information object of every RTU, in one store for the whole workbench.
 *
 * <p><b>Lifecycle.</b> {@link org.telecontrol.live.image.ValueImage} holds one
 * {@link org.telecontrol.live.image.RtuImage} for each RTU it was given. The points of the configuration are there from
 * the beginning, without a value; objects that arrive and are not configured are added when they come, up to a bound.
 * An RTU that is given again replaces what was there. A point belongs to its RTU's image for good: there are no indices
 * that could be reused under a reader.
 *
 * <p><b>Threads.</b> One link thread writes an RTU's values ({@link org.telecontrol.live.image.RtuImage#apply}); several
 * threads for the same RTU take turns. A writer never waits for a reader and calls no foreign code but the taps that
 * somebody asked for. Readers may be any number of threads and take no lock at all:
 * <ul>
 * <li>Values are kept as numbers side by side, in the octets of the wire, and a
 * {@link org.telecontrol.live.image.PointValue} is made when somebody asks for it. The writer counts when it begins and
 * when it ends to store an ASDU; whoever finds that it was at work meanwhile reads again. So element, quality, time and
 * cause are of one and the same telegram, and a reader waits for the end of an ASDU at most.
 * <li>A {@link org.telecontrol.live.image.ChangeCursor} tells which points changed since it was last asked. The writer
 * marks the points before it ends; the cursor clears the mark first and hands out the point afterwards. So no change is
 * ever missed; a change that comes while a cursor is being read may be told twice. A burst of changes of one point is
 * told once. Marking costs one atomic operation for a point that is not yet marked, and nothing is allocated.
 * <li>A {@link org.telecontrol.live.image.RtuImage#snapshot} holds the values of one RTU at one moment. The writer looks
 * with every ASDU whether a snapshot is being taken and puts the values aside that it replaces; the reader prefers what
 * was put aside. Snapshots of one RTU wait for each other.
 * <li>A point's {@link org.telecontrol.live.image.ImagePoint#history} is a ring that is off until somebody wants it.
 * </ul>
 * Each cursor belongs to one reading thread at a time. What changes seldom (the list of RTUs, objects that are not
 * configured) is guarded by locks that no reader of values takes.
 *
 * <p><b>Boundaries.</b> Nothing here knows a session, a connection or a view. Order in time is the order of arrival: an
 * event that an RTU kept while the link was down comes later than a newer interrogated value and replaces it; its time
 * tag tells.
 */
@NonNullByDefault
package org.telecontrol.live.image;

import org.eclipse.jdt.annotation.NonNullByDefault;
