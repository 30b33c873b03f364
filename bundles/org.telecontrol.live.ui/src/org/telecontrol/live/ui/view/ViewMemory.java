/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Remembers columns and order from one opening of the view to the next. */
final class ViewMemory {

    private static final String TABLE = "live.table";

    private final IDialogSettings settings = PlatformUI
            .getDialogSettingsProvider(FrameworkUtil.getBundle(ViewMemory.class)).getDialogSettings();

    void restore(PointTable table) {
        var text = settings.get(TABLE);
        if (text != null) {
            table.restore(properties(text));
        }
    }

    void save(PointTable table) {
        settings.put(TABLE, text(table.state()));
    }

    private static Properties properties(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Properties properties) {
        try {
            var text = new StringWriter();
            properties.store(text, null);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
