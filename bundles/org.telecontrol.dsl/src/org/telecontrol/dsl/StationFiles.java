/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.telecontrol.dsl.rules.Severities;
import org.telecontrol.dsl.rules.SeveritySettings;
import org.telecontrol.dsl.text.NotUtf8Exception;
import org.telecontrol.dsl.text.StationResource;
import org.telecontrol.dsl.text.StationText;
import org.telecontrol.dsl.text.UnwritableException;
import org.telecontrol.dsl.text.Utf8;
import org.telecontrol.model.files.FileChanges;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.xmi.StationXmiResourceFactory;

/**
 * Reads and writes configurations: text ({@code *.station}) and XMI ({@code *.xmi}), which one the extension tells.
 * Works in plain Java and under OSGi. For any thread; what is loaded belongs to one at a time.
 */
public final class StationFiles {

    private StationFiles() {}

    /** A resource set that reads and writes both notations, with nothing in it. */
    public static ResourceSet newResourceSet() {
        ResourceSet resources = StationStandaloneSetup.services().get(XtextResourceSet.class);
        StationXmiResourceFactory.register(resources);
        return resources;
    }

    /**
     * Reads files that belong together, and checks them. A file with mistakes is read as far as it is understood.
     *
     * @throws IOException with a sentence for people when a file cannot be read at all
     */
    public static LoadedStationFiles load(Collection<Path> files) throws IOException {
        return load(files, Severities.DEFAULT);
    }

    /**
     * The same with levels of rules that are set over those of the files' projects.
     *
     * @throws IOException as there
     */
    public static LoadedStationFiles load(Collection<Path> files, Severities severities) throws IOException {
        var resources = newResourceSet();
        SeveritySettings.set(resources, severities);
        var distinct = new HashSet<Path>();
        for (var file : files) {
            if (distinct.add(file.toAbsolutePath().normalize())) {
                load(file, resources);
            }
        }
        List.copyOf(resources.getResources()).stream().filter(resource -> !(resource instanceof XtextResource))
                .forEach(EcoreUtil::resolveAll);
        List<StationProblem> problems = new ArrayList<>();
        var check = new StationCheck();
        for (var file : files) {
            if (distinct.remove(file.toAbsolutePath().normalize())) {
                problems.addAll(check.problems(file, resources.getResource(uri(file), false)));
            }
        }
        return new LoadedStationFiles(resources, List.copyOf(problems));
    }

    public static LoadedStationFiles load(Path... files) throws IOException {
        return load(List.of(files));
    }

    private static void load(Path file, ResourceSet resources) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        var content = Files.readAllBytes(file);
        if (!isXmi(file)) {
            requireUtf8(content, file);
        }
        var resource = resources.createResource(uri(file));
        try {
            resource.load(new ByteArrayInputStream(content), Map.of());
        } catch (IOException e) {
            if (resource.getErrors().isEmpty()) {
                throw new IOException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        if (resource.getContents().isEmpty()) {
            resource.getContents().add(StationFactory.eINSTANCE.createConfiguration());
        }
    }

    /**
     * The text of a file in this notation, as it stands there.
     *
     * @throws IOException with a sentence for people when it is not encoded as such a text is
     */
    public static String read(Path file) throws IOException {
        return requireUtf8(Files.readAllBytes(file), file);
    }

    private static String requireUtf8(byte[] content, Path file) throws IOException {
        try {
            return Utf8.decode(content);
        } catch (NotUtf8Exception e) {
            throw new IOException(file + " " + e.getMessage(), e);
        }
    }

    /**
     * Writes a configuration as a whole or not at all. One that was loaded from text keeps the words and comments of
     * what did not change.
     *
     * @throws UnwritableException where the configuration holds something that has no text, such as a nameless point, or
     *         a character that no XML has
     */
    public static void save(Configuration configuration, Path file) throws IOException {
        try (var changes = new FileChanges()) {
            save(configuration, file, changes);
            changes.commit();
        }
    }

    /**
     * The same together with other files.
     *
     * @throws UnwritableException as there
     */
    public static void save(Configuration configuration, Path file, FileChanges changes) throws IOException {
        var content = isXmi(file)
                ? xmi(configuration, file)
                : text(configuration).getBytes(StandardCharsets.UTF_8);
        changes.put(file, stream -> stream.write(content));
    }

    /**
     * What {@link #save} writes into a text file.
     *
     * @throws UnwritableException as there
     */
    public static String text(Configuration configuration) {
        return configuration.eResource() instanceof StationResource file
                ? file.text()
                : StationStandaloneSetup.services().get(StationText.class).of(configuration);
    }

    /**
     * A text in the one layout; comments stay where they are.
     *
     * @throws IllegalArgumentException with a sentence for people when the text is not understood
     */
    public static String format(String text) {
        return StationStandaloneSetup.services().get(StationFormat.class).format(text);
    }

    private static byte[] xmi(Configuration configuration, Path file) throws IOException {
        EcoreUtil.resolveAll(configuration);
        var xmi = (XMLResource) new StationXmiResourceFactory().createResource(uri(file));
        xmi.setXMLVersion(XmlCharacters.versionFor(configuration));
        xmi.getContents().add(EcoreUtil.copy(configuration));
        var bytes = new ByteArrayOutputStream();
        xmi.save(bytes, Map.of());
        return XmlCharacters.escaped(bytes.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    static boolean isXmi(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith('.' + StationXmiResourceFactory.EXTENSION);
    }

    static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }
}
