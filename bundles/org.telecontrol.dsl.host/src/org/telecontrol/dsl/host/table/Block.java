/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/**
 * What rows stand in.
 *
 * @param label for people
 * @param typical whether addresses are relative
 * @param scope where names are unique: a typical, or an RTU with all of its stations
 */
record Block(String label, boolean typical, Scope scope) {}
