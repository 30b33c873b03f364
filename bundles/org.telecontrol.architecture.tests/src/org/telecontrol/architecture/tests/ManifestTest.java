/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class ManifestTest {
    @Test
    void bundlesAreFound() {
        assertFalse(System.getProperty("telecontrol.root", "").isEmpty());
    }
}
