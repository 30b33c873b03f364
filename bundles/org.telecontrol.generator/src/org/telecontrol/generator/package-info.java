/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Generators make files from a configuration; others plug theirs in through the extension point
 * {@code org.telecontrol.generator.generators}.
 *
 * <p>Everything here runs without a window and on the caller's thread. A {@link org.telecontrol.generator.GeneratorRun}
 * holds all files in memory and brings them into a folder as a whole. This bundle knows {@code exchange} besides the
 * model, so that the MetaDataRow layout of DataMiner is defined once.
 */
@NonNullByDefault
package org.telecontrol.generator;

import org.eclipse.jdt.annotation.NonNullByDefault;
