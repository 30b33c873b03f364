/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says which file could not be written: a full disk does not tell what it had no room for. */
public final class FileFailure {

    private FileFailure() {}

    /** The same failure with the file in it; one that tells more than a sentence stays as it is. */
    public static IOException of(IOException reason, Path file) {
        if (reason.getClass() != IOException.class || reason.getMessage() == null) {
            return reason;
        }
        var named = new FileSystemException(file.toString(), null, reason.getMessage());
        named.initCause(reason);
        return named;
    }
}
