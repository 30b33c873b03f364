/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language for whoever edits it: an editor in a workbench or a language server. No window is named here.
 *
 * <p>The setup makes the process's one injector with everything editors need; it has to come before the first use of the
 * language's files, see {@link org.telecontrol.dsl.StationStandaloneSetup}. Threads are the host's business.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide;

import org.eclipse.jdt.annotation.NonNullByDefault;
