/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The encoding of a text in this notation. Letters of another one would be lost when the text is written again. */
public final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** @throws NotUtf8Exception at the first octets that are of another encoding */
    public static String decode(byte[] octets) throws NotUtf8Exception {
        var text = new String(octets, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            require(octets);
        }
        return text;
    }

    private static void require(byte[] octets) throws NotUtf8Exception {
        var left = ByteBuffer.wrap(octets);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(left);
        } catch (CharacterCodingException e) {
            throw new NotUtf8Exception(new String(octets, 0, left.position(), StandardCharsets.UTF_8), e);
        }
    }
}
