/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the command line makes of the sample lists, from the list to a configuration and back. The expected results are the
 * files {@code *.expected} beside the test.
 */
@NonNullByDefault
package org.telecontrol.cli.tests.samples;

import org.eclipse.jdt.annotation.NonNullByDefault;
