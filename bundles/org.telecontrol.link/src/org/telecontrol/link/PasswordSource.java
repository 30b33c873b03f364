/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.io.IOException;
import java.nio.file.Path;

/** Asked for the password of a key or trust store at the moment it is opened. */
@FunctionalInterface
public interface PasswordSource {

    /** The store has no password. */
    PasswordSource NONE = store -> new char[0];

    /**
     * The password of this store; the caller overwrites the array after use.
     *
     * @throws IOException when there is none to be had; the message is shown as the reason why the link failed
     */
    char[] passwordOf(Path store) throws IOException;
}
