/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.link.file.FileAddress;

import picocli.CommandLine.Option;

/** Which file of a station. */
final class FileNumber {

    @Option(names = "--object", paramLabel = "ADDRESS", required = true, description = "The address of the object that the file belongs to.")
    private int object;

    @Option(names = "--file", paramLabel = "N", required = true, description = "The file's number (NOF), 1 to 65535.")
    private int file;

    FileAddress in(int commonAddress) {
        return new FileAddress(commonAddress, object, file);
    }

    String words() {
        return "file " + file + " of object " + object;
    }
}
