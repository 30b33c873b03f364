/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the client how far the reading of its folders has come. */
@NonNullByDefault({})
final class ReadingProgress {

    private final LanguageClient client;
    private final Either<String, Integer> token = Either.forLeft(UUID.randomUUID().toString());

    private ReadingProgress(LanguageClient client) {
        this.client = client;
    }

    static ReadingProgress begin(LanguageClient client) {
        var progress = new ReadingProgress(client);
        client.createProgress(new WorkDoneProgressCreateParams(progress.token));
        var begin = new WorkDoneProgressBegin();
        begin.setTitle("Reading station files");
        begin.setPercentage(0);
        progress.tell(begin);
        return progress;
    }

    void report(int percentage) {
        var report = new WorkDoneProgressReport();
        report.setPercentage(percentage);
        tell(report);
    }

    void end() {
        tell(new WorkDoneProgressEnd());
    }

    private void tell(WorkDoneProgressNotification notification) {
        client.notifyProgress(new ProgressParams(token, Either.forLeft(notification)));
    }
}
