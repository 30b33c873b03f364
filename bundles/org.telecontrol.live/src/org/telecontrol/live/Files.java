/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.telecontrol.link.file.FileAddress;

/**
 * The files of an RTU (IEC 60870-5-101, 7.4.11). One thing is done at a time, in the order in which it was asked for;
 * progress is told as {@link LiveEvent.FileProgress}. Futures complete on the session's thread, never exceptionally. What
 * was under way when the connection is lost has failed.
 */
public interface Files {

    /** Calls the directory of a station at an address, 0 for all of it. */
    CompletableFuture<FileOutcome> directory(int commonAddress, int ioa);

    /** Calls those entries of an archive file that came into being in a time (query log), of all files for number 0. */
    CompletableFuture<FileOutcome> directory(FileAddress file, Instant from, Instant to);

    CompletableFuture<FileOutcome> read(FileAddress file);

    /** @throws IllegalArgumentException when the file is too long for the standard */
    CompletableFuture<FileOutcome> write(FileAddress file, byte[] octets);
}
