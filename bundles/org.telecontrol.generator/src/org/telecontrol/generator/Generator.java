/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator;

import org.telecontrol.exchange.Progress;

/**
 * Makes files from a configuration. A generator is pure: the same input gives the same files, octet for octet; it reads
 * no clock and writes nowhere but into what it is given.
 */
public interface Generator {

    /** Short and stable, for the command line; lower case with hyphens. */
    String id();

    /** For people who choose one. */
    String name();

    /** What it makes and for whom, in a sentence or two. */
    String description();

    /**
     * Makes the files. What is missing in the input is a warning of {@code out}, not an exception.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    void generate(GeneratorInput input, GeneratedFiles out, Progress progress);
}
