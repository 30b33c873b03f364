/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The one injector of the language inside the workbench. Made when first asked for, by whatever thread, and kept for
 * the life of the process; its services are stateless or guard themselves. Guice is seen here only.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
