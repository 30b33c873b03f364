/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.YamlMistake;

/**
 * The layouts that can be chosen: the shipped ones, and those of a project, which are the {@code *.layout.yaml} files of
 * a folder. One of a project replaces a shipped one with the same id.
 */
public final class LayoutProfiles {

    /** The table of the help page of DataMiner's connector: 19 columns, one RTU, no common address. */
    public static final LayoutProfile DATAMINER_HELP = shipped("dataminer-help");

    /** The rows of the connector's import message: 23 fields, any number of RTUs and common addresses. */
    public static final LayoutProfile DATAMINER_METADATA = shipped("dataminer-metadata");

    /** Our own: a column for everything that a configuration says of a point. */
    public static final LayoutProfile TEMPLATE = shipped("template");

    /** The columns that most lists have, by their names in seven languages. */
    public static final LayoutProfile GENERIC = shipped("generic");

    private static final LayoutProfiles SHIPPED = new LayoutProfiles(
            List.of(DATAMINER_HELP, DATAMINER_METADATA, TEMPLATE, GENERIC));

    private final List<LayoutProfile> profiles;

    private LayoutProfiles(List<LayoutProfile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /** The shipped layouts. */
    public static LayoutProfiles shipped() {
        return SHIPPED;
    }

    /**
     * The layouts of some folders, before the shipped ones.
     *
     * @throws YamlFileException when layout files of a folder are wrong; it tells the mistakes of all
     */
    public static LayoutProfiles of(List<Path> folders) throws IOException {
        var profiles = new ArrayList<LayoutProfile>();
        var mistakes = new ArrayList<YamlMistake>();
        for (var file : files(folders)) {
            try {
                add(profiles, LayoutFile.read(file));
            } catch (YamlFileException e) {
                mistakes.addAll(e.mistakes());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new YamlFileException(mistakes);
        }
        SHIPPED.profiles.forEach(profile -> add(profiles, profile));
        return new LayoutProfiles(profiles);
    }

    /**
     * The layouts of the folder that a list is in.
     *
     * @throws YamlFileException when a layout file there is wrong
     */
    public static LayoutProfiles beside(Path list) throws IOException {
        var folder = list.toAbsolutePath().getParent();
        return folder == null ? shipped() : of(List.of(folder));
    }

    private static void add(List<LayoutProfile> profiles, LayoutProfile profile) {
        if (profiles.stream().noneMatch(one -> one.id().equals(profile.id()))) {
            profiles.add(profile);
        }
    }

    private static List<Path> files(List<Path> folders) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : folders.stream().map(Path::toAbsolutePath).map(Path::normalize).distinct().toList()) {
            if (Files.isDirectory(folder)) {
                try (var found = Files.list(folder)) {
                    found.filter(LayoutFile::isNamed).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    public List<LayoutProfile> all() {
        return profiles;
    }

    public Optional<LayoutProfile> find(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    private static LayoutProfile shipped(String id) {
        var name = id + LayoutFile.EXTENSION;
        try (InputStream in = LayoutProfiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The layout " + name + " is missing in this installation");
            }
            return LayoutFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (YamlFileException e) {
            throw new IllegalStateException(e.place() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("The layout " + name + " cannot be read", e);
        }
    }
}
