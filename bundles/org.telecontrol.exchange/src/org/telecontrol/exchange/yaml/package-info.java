/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Files of ours in YAML 1.2, layouts and sources, read with the place of each mistake. Nothing here keeps a file open or
 * shares state between threads.
 */
@NonNullByDefault
package org.telecontrol.exchange.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
