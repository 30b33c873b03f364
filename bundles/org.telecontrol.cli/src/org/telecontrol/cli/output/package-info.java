/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What leaves a command: results and messages. {@link org.telecontrol.cli.output.Results} and
 * {@link org.telecontrol.cli.output.Messages} may be used from several threads; a line is never torn.
 */
@NonNullByDefault
package org.telecontrol.cli.output;

import org.eclipse.jdt.annotation.NonNullByDefault;
