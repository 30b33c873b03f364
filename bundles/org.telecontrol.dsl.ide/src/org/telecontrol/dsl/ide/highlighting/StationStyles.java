/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.highlighting;

/** Styles of the language, beside those every language has. */
public final class StationStyles {

    /** A type identification. */
    public static final String TYPE = "type";

    /** The name of an element where it is declared. */
    public static final String DECLARATION = "declaration";

    /** A name that refers to an element. */
    public static final String REFERENCE = "reference";

    private StationStyles() {}
}
