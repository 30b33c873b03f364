/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The text notation of configurations, *.station: grammar, names and scopes, rules, layout.
 *
 * <p>{@link org.telecontrol.dsl.StationFiles} is the way in for those who only read and write files; it needs no Eclipse.
 * Within EMF, a resource of a *.station file is made by the language's factory and saved as any other. One injector
 * serves the whole process; it is made on first use. A resource set and what is in it belong to one thread at a time.
 */
@NonNullByDefault
package org.telecontrol.dsl;

import org.eclipse.jdt.annotation.NonNullByDefault;
