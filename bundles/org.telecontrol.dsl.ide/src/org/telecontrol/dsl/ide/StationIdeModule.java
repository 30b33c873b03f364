/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide;

/** What editors need of the language, beside what is generated from its grammar. */
public class StationIdeModule extends AbstractStationIdeModule {}
