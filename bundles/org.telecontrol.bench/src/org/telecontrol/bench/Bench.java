/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

/** One question about speed or size, see the package for how to write one. */
public interface Bench {

    /** What it is selected by: the subject and the question, such as {@code language-build}. */
    String name();

    /** One line that says what is measured on what. */
    String about();

    /**
     * Prepares, compares and cleans up. Called once.
     *
     * @throws Exception when something breaks; a bar that is missed is none
     */
    void measure(Lab lab) throws Exception;
}
