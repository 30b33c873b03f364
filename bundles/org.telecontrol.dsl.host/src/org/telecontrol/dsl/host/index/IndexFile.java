/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.eclipse.emf.common.util.URI;
import org.osgi.framework.FrameworkUtil;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.ide.StationIdeModule;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.StationPackage;

/**
 * An index that outlives the process: the format's number, the versions of the language that made it, a checksum, and
 * what is known of each file. One that another version wrote, or that is damaged, counts as none.
 */
final class IndexFile {

    /** To be raised with every change of the format. */
    private static final int FORMAT = 2;

    private static final String EDITION = Stream.of(IndexFile.class, StationFiles.class, StationIdeModule.class,
            StationPackage.class, TypeIdentification.class)
            .map(type -> FrameworkUtil.getBundle(type).getVersion().toString()).collect(Collectors.joining(" "));

    private IndexFile() {}

    static void write(Path file, Map<URI, IndexedFile> files) throws IOException {
        var content = new ByteArrayOutputStream();
        IndexWriter.write(files.values(), new DataOutputStream(content));
        var bytes = content.toByteArray();
        var part = Files.createTempFile(Files.createDirectories(file.toAbsolutePath().getParent()), "index", null);
        try {
            try (var out = new DataOutputStream(Files.newOutputStream(part))) {
                out.writeInt(FORMAT);
                out.writeUTF(EDITION);
                out.writeLong(checksum(bytes));
                out.write(bytes);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Nothing where there is none that can be used. */
    static Map<URI, IndexedFile> read(Path file) {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            if (in.readInt() != FORMAT || !in.readUTF().equals(EDITION)) {
                return Map.of();
            }
            var checksum = in.readLong();
            var bytes = in.readAllBytes();
            return checksum == checksum(bytes)
                    ? IndexReader.read(new DataInputStream(new ByteArrayInputStream(bytes)))
                    : Map.of();
        } catch (IOException e) {
            return Map.of(); // also where there is no file yet
        }
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
