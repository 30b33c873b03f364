/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

/** A part of a file and what takes its place. */
public record TextChange(Place place, String text) {}
