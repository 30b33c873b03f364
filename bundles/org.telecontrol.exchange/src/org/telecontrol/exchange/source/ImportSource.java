/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.nio.file.Path;

import org.telecontrol.exchange.yaml.YamlMap;

/** A kind of place that point lists come from. Others plug theirs in at {@code org.telecontrol.exchange.sources}. */
public interface ImportSource {

    /** What a description names it by: {@code source: ID}. */
    String id();

    /** For people, as in "Rows of a database". */
    String name();

    /**
     * Understands a description, without reaching for anything yet. Asks for each key that it knows, and tells the
     * settings of what is wrong with them; this and keys that nobody asked for are refused by the caller, so that what is
     * returned then is not used.
     *
     * @param folder of the description, to which its paths are relative
     */
    Fetch prepare(YamlMap settings, Path folder);
}
