/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.saving;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Whether a text has all letters of its file: the platform puts another one in place of those that it cannot decode. */
@NonNullByDefault({})
public final class Decoding {

    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    /** An error in the terms that the platform's editors offer another encoding for. */
    public static IStatus of(ITextFileBuffer buffer) {
        return buffer.getDocument().get().indexOf(REPLACEMENT) < 0 || isDecodable(buffer)
                ? Status.OK_STATUS
                : Status.error(NLS.bind(Messages.notDecoded, buffer.getFileStore().getName(), buffer.getEncoding()),
                        new CharConversionException());
    }

    private static boolean isDecodable(ITextFileBuffer buffer) {
        try (var file = buffer.getFileStore().openInputStream(0, null)) {
            Charset.forName(buffer.getEncoding()).newDecoder().decode(ByteBuffer.wrap(file.readAllBytes()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException | CoreException e) {
            return true; // who reads it for its text says so
        }
    }
}
