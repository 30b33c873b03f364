/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads the manifests and sources of all bundles and fails the build when one breaks the architecture.
 * It looks at files only and starts nothing.
 */
@NonNullByDefault
package org.telecontrol.architecture.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
