/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of this bundle, without the qualifier of the build. */
public final class Version implements IVersionProvider {

    public static String text() {
        var version = FrameworkUtil.getBundle(Version.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    @Override
    public String[] getVersion() {
        return new String[]{"telecontrol " + text()};
    }
}
