/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.architecture.tests;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** One of our bundles as its manifest describes it. Fragments count their host among what they require. */
record Bundle(String name, Path folder, Map<String, String> headers, Set<String> requires, Set<String> imports,
        Set<String> exports) {

    static Bundle read(Path folder) {
        try (InputStream manifest = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return of(folder, ManifestElement.parseBundleManifest(manifest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalArgumentException(folder + ": " + e.getMessage(), e);
        }
    }

    static Bundle of(Path folder, Map<String, String> headers) {
        Set<String> requires = values(headers, "Require-Bundle");
        requires.addAll(values(headers, "Fragment-Host"));
        return new Bundle(values(headers, "Bundle-SymbolicName").iterator().next(), folder, new TreeMap<>(headers),
                requires, values(headers, "Import-Package"), values(headers, "Export-Package"));
    }

    /** Whether this tests another bundle ({@code x.tests}) or holds fakes of it ({@code x.testkit}). */
    boolean isTest() {
        return !subject().equals(name);
    }

    /** The bundle a test bundle is about; any other bundle itself. */
    String subject() {
        return name.replaceFirst("(?<=\\.telecontrol\\..{1,80})\\.(tests|testkit)$", "");
    }

    boolean mayShowWindows() {
        String subject = subject();
        return subject.endsWith(".ui") || subject.equals("org.telecontrol.ui.common")
                || subject.equals("org.telecontrol.app") || subject.equals("org.telecontrol.testkit");
    }

    /** Whether the build runs its tests in a workbench, with windows. */
    boolean isTestedInWorkbench() {
        try {
            return Files.readString(folder.resolve("build.properties")).contains("property.test.ui = true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything of others that the manifest names: bundles and packages. */
    Set<String> names() {
        Set<String> all = new TreeSet<>(requires);
        all.addAll(imports);
        return all;
    }

    static Set<String> values(Map<String, String> headers, String header) {
        return Arrays.stream(elements(headers, header)).map(ManifestElement::getValue).collect(
                toCollection(TreeSet::new));
    }

    ManifestElement[] elements(String header) {
        return elements(headers, header);
    }

    private static ManifestElement[] elements(Map<String, String> headers, String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
            return elements == null ? new ManifestElement[0] : elements;
        } catch (BundleException e) {
            throw new IllegalArgumentException(header + ": " + e.getMessage(), e);
        }
    }
}
