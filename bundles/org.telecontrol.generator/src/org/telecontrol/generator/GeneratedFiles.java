/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** The files that a generator makes, held in memory until all are there. */
public final class GeneratedFiles {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._-]*");

    private final Map<String, byte[]> contents = new TreeMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * What is missing or doubtful in the input.
     *
     * @param about the object of the configuration that has to be changed; null where it is the whole
     */
    public record Warning(String sentence, @Nullable EObject about) {}

    /**
     * Adds a text file in UTF-8.
     *
     * @param path relative to the output folder, with slashes
     * @throws IllegalArgumentException when the path leads out of the folder, names no portable file, or is taken
     */
    public void text(String path, String content) {
        for (var name : path.split("/", -1)) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not a path of a generated file: " + path);
            }
        }
        if (contents.putIfAbsent(path, content.getBytes(StandardCharsets.UTF_8)) != null) {
            throw new IllegalArgumentException("Generated twice: " + path);
        }
    }

    /** Tells the engineer what is missing or doubtful in the input, in one sentence. */
    public void warn(String sentence) {
        warnings.add(new Warning(sentence, null));
    }

    /** The same of an object, where it is then shown. */
    public void warn(String sentence, EObject about) {
        warnings.add(new Warning(sentence, about));
    }

    /** Contents by path, in the order of the paths. */
    public Map<String, byte[]> contents() {
        return Collections.unmodifiableMap(contents);
    }

    public List<Warning> warnings() {
        return Collections.unmodifiableList(warnings);
    }
}
