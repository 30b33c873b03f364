/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words: many exceptions of the platform say nothing but its name. */
public final class FileTrouble {

    private FileTrouble() {}

    /** A sentence that names the file. */
    public static String words(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> "There is no file or folder " + missing.getFile();
            case AccessDeniedException denied -> denied.getFile() + ": " + reason(denied);
            case FileAlreadyExistsException exists -> exists.getFile() + " exists already";
            case NotDirectoryException file -> file.getFile() + " is not a folder";
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + reason(other);
            case CharacterCodingException coding -> "A file is not UTF-8 text";
            case FileNotFoundException missing -> "There is no file " + missing.getMessage();
            default -> trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
        };
    }

    /** The same for who names the file already. */
    public static String reason(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> words(trouble);
        };
    }
}
