/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.saving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.model.files.FileChanges;
import org.telecontrol.model.files.FileTrouble;

/** Another text for a file, written beside it and moved to its place. */
@NonNullByDefault({})
final class Replacement {

    private static final byte[] NO_MARK = {};

    private final IFile file;

    Replacement(IFile file) {
        this.file = file;
    }

    /** Whether the file is on a disk, and whoever runs this may write it and beside it. */
    static boolean isPossible(IFile file) {
        if (file.getLocation() == null || file.isReadOnly()) {
            return false;
        }
        try {
            var path = path(file).toRealPath();
            return Files.isWritable(path) && Files.isWritable(path.getParent());
        } catch (IOException e) {
            return false;
        }
    }

    private static Path path(IFile file) {
        return file.getLocation().toPath();
    }

    void write(String text) throws CoreException {
        var mark = byteOrderMark();
        try (var changes = new FileChanges()) {
            changes.put(path(file), stream -> {
                stream.write(mark);
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            });
            keepInHistory();
            changes.commit();
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(NLS.bind(Messages.notSaved, file.getName(), FileTrouble.reason(e)), e));
        }
    }

    private byte[] byteOrderMark() throws CoreException {
        var description = file.getContentDescription();
        var mark = description == null ? null : description.getProperty(IContentDescription.BYTE_ORDER_MARK);
        return mark instanceof byte[] bytes ? bytes : NO_MARK;
    }

    /** The platform keeps what a file was when something is appended to it, even when that is nothing. */
    private void keepInHistory() throws CoreException {
        file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY, null);
    }
}
