/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is written by hand of the classes that are generated: {@code XImplCustom} takes the place of {@code XImpl}.
 */
@NonNullByDefault({})
package org.telecontrol.model.station.impl;

import org.eclipse.jdt.annotation.NonNullByDefault;
