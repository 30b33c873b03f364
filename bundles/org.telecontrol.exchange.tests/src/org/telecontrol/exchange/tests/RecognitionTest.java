/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.layout.LayoutProfiles;

/** The layouts of a project are found by themselves, small ones and ones without header, too. */
class RecognitionTest {

    private static final String SMALL = """
            id: small
            name: Small
            columns:
              - { header: Adresse X, means: address }
              - { header: Art X, means: type }
              - { header: Name X, means: name }
            """;
    private static final String HEADERLESS = """
            id: bare
            name: Bare
            header: { rows: 0 }
            columns:
              - { column: A, header: Type, means: type }
              - { column: B, header: Name, means: name }
              - { column: C, header: IOA, means: address }
            """;

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void aSmallOneIsFoundByItsHeader() throws IOException {
        assertEquals("small", recognised(SMALL, "Adresse X;Art X;Name X\n1;30;Door\n2;30;Fire\n"));
    }

    @Test
    void oneWithoutHeaderIsFoundByItsCells() throws IOException {
        assertEquals("bare", recognised(HEADERLESS, "30;Door;17\n30;Fire;20\n36;Current;21\n"));
        assertEquals("", recognised(HEADERLESS, "Date;Author;Text\n2026;me;begun\n2027;you;done\n"));
    }

    private String recognised(String layout, String list) throws IOException {
        Files.writeString(folder.resolve("project.layout.yaml"), layout);
        var file = Files.writeString(folder.resolve("list.csv"), list);
        return PointListImport.recognise(file, LayoutProfiles.beside(file)).map(found -> found.profile().id())
                .orElse("");
    }
}
