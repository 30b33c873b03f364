/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Links without a network, for tests of what is built on the port: {@link org.telecontrol.link.testkit.FakeLinks}
 * joins controlling and controlled stations of one process in memory,
 * {@link org.telecontrol.link.testkit.FakeOutstation} is a peer that does what the test says,
 * {@link org.telecontrol.link.testkit.VirtualLinkClock} is moved by hand, and
 * {@link org.telecontrol.link.testkit.RecordingListener} keeps events, of real links too, and
 * {@link org.telecontrol.link.testkit.FreePorts} and {@link org.telecontrol.link.testkit.KeyStores} are for those.
 *
 * <p>Fake links have no thread of their own. An event is delivered before the call that caused it returns, on the
 * calling thread; a call made by a listener is carried out after the listener has returned. So a test on one thread is
 * exact, and nothing has to be awaited.
 */
@NonNullByDefault
package org.telecontrol.link.testkit;

import org.eclipse.jdt.annotation.NonNullByDefault;
