/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;

import com.google.inject.Singleton;

/**
 * Which levels hold for a file: what was asked for with its resource set, else what its project says in
 * {@code .settings/org.telecontrol.dsl.prefs} of the nearest folder above, else the defaults of the workspace, else the
 * table. The project's file is what a window and a build server both read. For any thread.
 */
@Singleton
public class SeveritySettings {

    /** Name of the preferences, of a project and of the workspace. */
    public static final String PREFERENCES = "org.telecontrol.dsl";

    /** Of a project, in the folder that it is about. */
    public static final Path PROJECT_FILE = Path.of(".settings", PREFERENCES + ".prefs");

    private volatile Severities defaults = Severities.DEFAULT;

    /** For files whose project says nothing. */
    public void setDefaults(Severities defaults) {
        this.defaults = defaults;
    }

    /** Sets levels for all files of a resource set, over what their projects say. */
    public static void set(ResourceSet resources, Severities severities) {
        resources.getLoadOptions().put(Severities.class, severities);
    }

    public Severities of(Resource resource) {
        var resources = resource.getResourceSet();
        var project = of(resource.getURI());
        return resources != null && resources.getLoadOptions().get(Severities.class) instanceof Severities asked
                ? asked.over(project)
                : project;
    }

    /** What holds for a file when nothing is asked for. */
    public Severities of(@Nullable URI file) {
        return ofProject(file).over(defaults);
    }

    private static Severities ofProject(@Nullable URI uri) {
        var file = uri == null || !uri.isFile() ? null : projectFile(Path.of(uri.toFileString()));
        if (file == null) {
            return Severities.DEFAULT;
        }
        var preferences = new Properties();
        try (var content = Files.newBufferedReader(file)) {
            preferences.load(content);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Severities.DEFAULT; // being written, or no preferences at all: the next check reads it again
        }
        return Severities.of(preferences);
    }

    private static @Nullable Path projectFile(Path file) {
        for (var folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            var settings = folder.resolve(PROJECT_FILE);
            if (Files.isRegularFile(settings)) {
                return settings;
            }
        }
        return null;
    }
}
