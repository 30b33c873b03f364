/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.ILog;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.log.NoErrorLogged;

class NoErrorLoggedTest {

    private final NoErrorLogged extension = new NoErrorLogged();
    private final ILog log = ILog.of(NoErrorLoggedTest.class);

    @Test
    void aLoggedErrorFailsTheTest() {
        extension.beforeEach(null);
        log.error("The cable is cut.", new IllegalStateException("cut"));
        var failure = assertThrows(AssertionError.class, () -> extension.afterEach(null));
        assertTrue(failure.getMessage().contains("The cable is cut."), failure.getMessage());
        assertTrue(failure.getMessage().contains("IllegalStateException: cut"), failure.getMessage());
    }

    @Test
    void warningsAndEarlierErrorsDoNot() {
        log.error("Before the test.");
        extension.beforeEach(null);
        log.warn("The cable is loose.");
        extension.afterEach(null);
    }

    @Test
    void anErrorBetweenTwoTestsFailsTheNext() {
        extension.beforeAll(null);
        extension.beforeEach(null);
        extension.afterEach(null);
        log.error("The cable is cut.");
        extension.beforeEach(null);
        assertThrows(AssertionError.class, () -> extension.afterEach(null));
        extension.afterAll(null);
    }

    @Test
    void anErrorAfterTheLastTestFailsItsClass() {
        extension.beforeAll(null);
        extension.beforeEach(null);
        extension.afterEach(null);
        log.error("The cable is cut.");
        assertThrows(AssertionError.class, () -> extension.afterAll(null));
    }

    @Test
    void anExpectedErrorIsRight() {
        extension.beforeEach(null);
        extension.expect("cable is cut");
        log.error("The cable is cut.");
        extension.afterEach(null);
    }

    @Test
    void anExpectedErrorThatDoesNotComeFailsTheTest() {
        extension.beforeEach(null);
        extension.expect("cable is cut");
        var failure = assertThrows(AssertionError.class, () -> extension.afterEach(null));
        assertEquals("Expected errors were not logged: [cable is cut]", failure.getMessage());
    }
}
