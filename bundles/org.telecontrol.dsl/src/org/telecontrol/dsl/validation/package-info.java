/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The rules a configuration has to keep, one class for each subject; every rule has a code (IssueCodes) that stays. Each
 * check costs time in proportion to the size of the file. Checks read the model and change nothing.
 */
@NonNullByDefault
package org.telecontrol.dsl.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
