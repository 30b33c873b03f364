/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;

/** Keeps libraries from printing what the reader of messages can do nothing about. */
final class Libraries {

    /** Classes that Guice makes at run time save nothing in so short a life, and cost a warning of newer Java. */
    private static final String GUICE_CLASSES = "guice_bytecode_gen_option";

    private Libraries() {}

    /** To be called before any of them is used. */
    static void beQuiet() {
        System.setProperty(GUICE_CLASSES, "DISABLED");
        Logger.getRootLogger().addAppender(new NullAppender());
    }
}
