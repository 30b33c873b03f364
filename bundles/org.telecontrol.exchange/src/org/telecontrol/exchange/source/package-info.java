/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Point lists that come from elsewhere than a file: a database, a program, whatever others plug in. A source is described
 * in a file {@code *.source.yaml}, without any secret; fetching it makes a list of separated values that is imported as
 * one that somebody has sent.
 *
 * <p>{@link org.telecontrol.exchange.source.Sources#fetch} blocks its caller, who follows and stops it by a
 * {@link org.telecontrol.exchange.Progress}; the source itself works on a thread of its own, which ends with the call.
 * Fetched lists are temporary files, deleted when they are closed. Secrets come from whoever starts it, are handed to the
 * source and kept nowhere.
 */
@NonNullByDefault
package org.telecontrol.exchange.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
