/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultReferenceDescription;
import org.telecontrol.model.station.StationPackage;

/** Reads what {@link IndexWriter} writes. */
final class IndexReader {

    private final DataInputStream in;
    private final String[] texts;

    private IndexReader(DataInputStream in) throws IOException {
        this.in = in;
        texts = new String[in.readInt()];
        for (var index = 0; index < texts.length; index++) {
            texts[index] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
    }

    static Map<URI, IndexedFile> read(DataInputStream in) throws IOException {
        var reader = new IndexReader(in);
        Map<URI, IndexedFile> files = new LinkedHashMap<>();
        for (var file : reader.list(reader::file)) {
            files.put(file.declarations().getURI(), file);
        }
        return files;
    }

    @FunctionalInterface
    private interface Part<T> {

        T read() throws IOException;
    }

    private <T> List<T> list(Part<T> part) throws IOException {
        var size = in.readInt();
        List<T> list = new ArrayList<>(size);
        for (var index = 0; index < size; index++) {
            list.add(part.read());
        }
        return list;
    }

    private IndexedFile file() throws IOException {
        var uri = URI.createURI(text());
        var checked = in.readBoolean() ? new Stamp(in.readLong(), in.readLong(), in.readInt()) : null;
        var declared = list(() -> declaration(uri));
        var declarations = new FileDeclarations(uri, declared, list(this::name), list(this::reference));
        return new IndexedFile(declarations, checked, list(this::finding));
    }

    private Declaration declaration(URI file) throws IOException {
        var kind = kind();
        var name = name();
        var fragment = text();
        var size = in.readByte();
        Map<String, String> content = HashMap.newHashMap(size);
        for (var index = 0; index < size; index++) {
            content.put(text(), text());
        }
        return new Declaration(kind, name, file, fragment, Map.copyOf(content));
    }

    private EClass kind() throws IOException {
        return (EClass) StationPackage.eINSTANCE.getEClassifiers().get(in.readByte());
    }

    private QualifiedName name() throws IOException {
        var segments = new String[in.readByte()];
        for (var index = 0; index < segments.length; index++) {
            segments[index] = text();
        }
        return QualifiedName.create(Arrays.asList(segments));
    }

    private IReferenceDescription reference() throws IOException {
        var source = URI.createURI(text());
        var target = URI.createURI(text());
        var container = text();
        var reference = (EReference) kind().getEStructuralFeature(in.readByte());
        return new DefaultReferenceDescription(source, target, reference, in.readInt(),
                container.isEmpty() ? null : URI.createURI(container));
    }

    private Finding finding() throws IOException {
        return new Finding(Finding.Severity.values()[in.readByte()], text(), text(), in.readInt(), in.readInt(),
                in.readInt());
    }

    private String text() throws IOException {
        return texts[in.readInt()];
    }
}
