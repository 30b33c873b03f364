/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.host.language.TextLimit;
import org.telecontrol.dsl.text.NotUtf8Exception;
import org.telecontrol.dsl.text.Utf8;
import org.telecontrol.dsl.validation.IssueCodes;

/**
 * A file that has just been read.
 *
 * @param model of the text; null when it could not be read
 * @param trouble why there is none; null when the file could be read
 */
record ParsedFile(FileDeclarations declarations, Stamp stamp, @Nullable XtextResource model,
        @Nullable Finding trouble) {

    /** Null when there is no such file any more. */
    static @Nullable ParsedFile of(URI uri) {
        var path = Path.of(uri.toFileString());
        var stamp = Stamp.of(uri);
        if (stamp == null) {
            return null;
        }
        if (stamp.length() > TextLimit.CHARACTERS) {
            return unread(uri, stamp, error(TextLimit.sentence(stamp.length()), 0, 0, 1));
        }
        try {
            var model = parse(uri, Utf8.decode(Files.readAllBytes(path)));
            return new ParsedFile(declarations(model), stamp, model, null);
        } catch (NotUtf8Exception e) {
            return unread(uri, stamp, error("This file " + e.getMessage(), e.offset(), 1, e.line()));
        } catch (IOException e) {
            return Files.exists(path)
                    ? unread(uri, stamp, error("This file cannot be read; its permissions may forbid it", 0, 0, 1))
                    : null;
        }
    }

    private static ParsedFile unread(URI uri, Stamp stamp, Finding trouble) {
        return new ParsedFile(FileDeclarations.nothing(uri), stamp, null, trouble);
    }

    private static Finding error(String sentence, int offset, int length, int line) {
        return new Finding(Finding.Severity.ERROR, IssueCodes.SYNTAX, sentence, offset, length, line);
    }

    private static XtextResource parse(URI uri, String text) throws IOException {
        var model = (XtextResource) StationLanguage.get(IResourceFactory.class).createResource(uri);
        model.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), null);
        return model;
    }

    private static FileDeclarations declarations(XtextResource model) {
        List<Declaration> declared = new ArrayList<>();
        StationLanguage.get(IResourceDescription.Manager.class).getResourceDescription(model).getExportedObjects()
                .forEach(one -> declared.add(Declaration.of(one)));
        return new FileDeclarations(model.getURI(), List.copyOf(declared), List.of(), List.of());
    }
}
