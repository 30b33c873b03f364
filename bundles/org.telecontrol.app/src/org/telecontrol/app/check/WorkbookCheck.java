/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.telecontrol.exchange.sheet.SheetFormat;

/** Whether a workbook can be written: the library for it once waited for its logger without end. */
final class WorkbookCheck {

    private static final int LIMIT_SECONDS = 60;

    private WorkbookCheck() {}

    static List<String> findings() {
        try {
            CompletableFuture.runAsync(WorkbookCheck::write).get(LIMIT_SECONDS, TimeUnit.SECONDS);
            return List.of();
        } catch (TimeoutException e) {
            return List.of("a workbook is not written within " + LIMIT_SECONDS + " s");
        } catch (ExecutionException e) {
            return List.of("a workbook cannot be written: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("the check was interrupted");
        }
    }

    private static void write() {
        try {
            var file = Files.createTempDirectory("workbook").resolve("check.xlsx");
            SheetFormat.XLSX.write(file, "check", List.of("IOA"), List.of());
            Files.delete(file);
            Files.delete(file.resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
