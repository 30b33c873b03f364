/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IReferenceDescription;

/** Writes what {@link IndexReader} reads: all texts once, then the files in terms of these. */
final class IndexWriter {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private IndexWriter() {}

    static void write(Collection<IndexedFile> files, DataOutputStream to) throws IOException {
        var writer = new IndexWriter();
        writer.out.writeInt(files.size());
        for (var file : files) {
            writer.write(file);
        }
        to.writeInt(writer.texts.size());
        for (var text : writer.texts.keySet()) {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            to.writeInt(encoded.length);
            to.write(encoded);
        }
        writer.bytes.writeTo(to);
    }

    private void write(IndexedFile file) throws IOException {
        var declarations = file.declarations();
        text(declarations.getURI().toString());
        var checked = file.checked();
        out.writeBoolean(checked != null);
        if (checked != null) {
            out.writeLong(checked.modified());
            out.writeLong(checked.length());
            out.writeInt(checked.levels());
        }
        out.writeInt(declarations.declared().size());
        for (var declaration : declarations.declared()) {
            write(declaration);
        }
        out.writeInt(declarations.needs().imported().size());
        for (var name : declarations.needs().imported()) {
            write(name);
        }
        out.writeInt(declarations.references().size());
        for (var reference : declarations.references()) {
            write(reference);
        }
        out.writeInt(file.findings().size());
        for (var finding : file.findings()) {
            write(finding);
        }
    }

    private void write(Declaration declaration) throws IOException {
        out.writeByte(declaration.getEClass().getClassifierID());
        write(declaration.getName());
        text(declaration.fragment());
        out.writeByte(declaration.content().size());
        for (var entry : declaration.content().entrySet()) {
            text(entry.getKey());
            text(entry.getValue());
        }
    }

    private void write(QualifiedName name) throws IOException {
        out.writeByte(name.getSegmentCount());
        for (var segment : name.getSegments()) {
            text(segment);
        }
    }

    private void write(IReferenceDescription reference) throws IOException {
        text(reference.getSourceEObjectUri().toString());
        text(reference.getTargetEObjectUri().toString());
        var container = reference.getContainerEObjectURI();
        text(container == null ? "" : container.toString());
        out.writeByte(reference.getEReference().getEContainingClass().getClassifierID());
        out.writeByte(reference.getEReference().getFeatureID());
        out.writeInt(reference.getIndexInList());
    }

    private void write(Finding finding) throws IOException {
        out.writeByte(finding.severity().ordinal());
        text(finding.code());
        text(finding.message());
        out.writeInt(finding.offset());
        out.writeInt(finding.length());
        out.writeInt(finding.line());
    }

    private void text(String text) throws IOException {
        out.writeInt(texts.computeIfAbsent(text, key -> texts.size()));
    }
}
