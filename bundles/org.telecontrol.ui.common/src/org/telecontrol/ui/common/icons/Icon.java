/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.icons;

import java.net.URL;
import java.util.Locale;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** An icon of the set below {@code icons/}; a constant's name is its file's name. */
public enum Icon {

    LIVE,
    RTU,
    POINT,
    COMMAND,
    STATION,
    TYPICAL,
    USE,
    LINK,
    DVE,
    WORD,
    TYPE,
    VALUE,
    TEMPLATE,
    CONNECT,
    DISCONNECT,
    INTERROGATE,
    OPERATE,
    FORGET,
    COPY,
    FILTER,
    SORT,
    COLUMNS,
    CHOICES,
    ROW_ADD,
    ROW_DELETE,
    FILL_DOWN,
    DEMO,
    IMPORT,
    EXPORT,
    GENERATE,

    /** The states differ in shape, not in colour alone. */
    STATE_GOOD,
    STATE_WORKING,
    STATE_WAITING,
    STATE_WARNING,
    STATE_ERROR,
    STATE_OFF,
    STATE_INFORMATION;

    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(url());
    }

    /** The image for the current display; shared, never to be disposed. */
    public Image image() {
        var registry = JFaceResources.getImageRegistry();
        var key = Icon.class.getName() + '.' + name();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }

    private URL url() {
        var file = new Path("icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg");
        var found = FileLocator.find(FrameworkUtil.getBundle(Icon.class), file);
        if (found == null) {
            throw new IllegalStateException("The icon " + file + " is missing.");
        }
        return found;
    }
}
