/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How a file of ours in YAML may go on and what its words mean, by the JSON schema that describes such files. A text that
 * is being typed is no YAML most of the time: the place in it is found by indentation and brackets alone. Pure functions
 * of text and place; any thread.
 */
@NonNullByDefault
package org.telecontrol.exchange.yaml.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
