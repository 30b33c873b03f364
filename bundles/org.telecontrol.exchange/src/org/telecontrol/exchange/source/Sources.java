/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.source.internal.ScriptSource;

/** The sources there are, shipped and plugged in, and how a list is fetched from one. */
public final class Sources {

    private static final String EXTENSION_POINT = "org.telecontrol.exchange.sources";
    private static final List<ImportSource> SHIPPED = List.of(new ScriptSource());

    private Sources() {}

    /** Works without an extension registry too, and then offers those of this bundle only. */
    public static List<ImportSource> all() {
        var sources = new ArrayList<>(SHIPPED);
        var registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (var element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                create(element).filter(source -> find(sources, source.id()).isEmpty()).ifPresent(sources::add);
            }
        }
        return sources;
    }

    static Optional<ImportSource> find(String id) {
        return find(all(), id);
    }

    private static Optional<ImportSource> find(List<ImportSource> sources, String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    private static Optional<ImportSource> create(IConfigurationElement element) {
        try {
            return element.createExecutableExtension("class") instanceof ImportSource source
                    ? Optional.of(source)
                    : Optional.empty();
        } catch (CoreException e) {
            ILog.of(Sources.class).error("A source of " + element.getContributor().getName() + " cannot be used", e);
            return Optional.empty();
        }
    }

    /**
     * Fetches a list.
     *
     * @param description a file {@code *.source.yaml}
     * @param messages    takes what the source says to people on the way, from another thread
     * @throws org.telecontrol.exchange.yaml.YamlFileException when it is no description
     * @throws IOException                                     when the list cannot be had, with a sentence that says why
     * @throws java.util.concurrent.CancellationException     when {@code progress} says so
     */
    public static FetchedList fetch(Path description, Secrets secrets, Consumer<String> messages, Progress progress)
            throws IOException {
        var source = SourceFile.read(description);
        var login = login(source, secrets);
        var list = FetchedList.named(source.name());
        boolean complete = false;
        try {
            var run = new SourceRun(list.file(), login, messages);
            new Supervision(source, run).run(progress);
            complete = true;
            return list.as(run.form());
        } finally {
            if (!complete) {
                list.close();
            }
        }
    }

    private static SourceRun.@Nullable Login login(SourceFile source, Secrets secrets) throws IOException {
        var user = source.user();
        return user.isEmpty() ? null : new SourceRun.Login(user, secrets.secretOf(source.fetch().place(), user));
    }
}
