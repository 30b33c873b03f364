/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.source.FetchedList;
import org.telecontrol.exchange.source.SourceFile;
import org.telecontrol.exchange.source.Sources;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.YamlMistake;
import org.telecontrol.model.files.FileTrouble;

/** A list in a file: the one that was chosen, or one that was fetched and is kept until this is closed. */
public final class ListAtHand implements AutoCloseable {

    private final Path source;
    private final @Nullable FetchedList fetched;

    private ListAtHand(Path source, @Nullable FetchedList fetched) {
        this.source = source;
        this.fetched = fetched;
    }

    /**
     * Fetches the list if it is elsewhere. Long work.
     *
     * @throws CoreException with a sentence for people when it does not come
     */
    public static ListAtHand of(Path source, IProgressMonitor monitor) throws CoreException {
        if (!SourceFile.isNamed(source)) {
            return new ListAtHand(source, null);
        }
        var passwords = new SourcePasswords();
        try {
            var progress = new MonitorProgress(monitor, NLS.bind(Messages.reading, source.getFileName()));
            return new ListAtHand(source, Sources.fetch(source, passwords, progress::tell, progress));
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (YamlFileException e) {
            throw unreadable(source, e.mistakes().stream().map(YamlMistake::toString).collect(Collectors.joining("\n")),
                    e);
        } catch (IOException e) {
            passwords.doubt();
            throw unreadable(source, FileTrouble.reason(e), e);
        }
    }

    private static CoreException unreadable(Path source, String reason, IOException failure) {
        return new CoreException(
                Status.error(NLS.bind(Messages.cannotRead, source.getFileName(), reason), failure));
    }

    /** What was chosen. */
    public Path source() {
        return source;
    }

    /** Where the list is. */
    public Path file() {
        var list = fetched;
        return list == null ? source : list.file();
    }

    /** What is known of its form. */
    public CsvOptions form() {
        var list = fetched;
        return list == null ? CsvOptions.DETECTED : list.form();
    }

    @Override
    public void close() {
        var list = fetched;
        if (list != null) {
            try {
                list.close();
            } catch (IOException e) {
                ILog.of(ListAtHand.class).warn("The fetched list " + list.file() + " stays", e);
            }
        }
    }
}
