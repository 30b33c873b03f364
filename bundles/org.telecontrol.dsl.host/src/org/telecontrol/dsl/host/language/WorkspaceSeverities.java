/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.telecontrol.dsl.rules.Severities;
import org.telecontrol.dsl.rules.SeveritySettings;

/** Levels of rules that are set for the workspace, for projects that set none; they follow the preferences. */
final class WorkspaceSeverities {

    private WorkspaceSeverities() {}

    static void follow(SeveritySettings settings) {
        var preferences = InstanceScope.INSTANCE.getNode(SeveritySettings.PREFERENCES);
        preferences.addPreferenceChangeListener(change -> settings.setDefaults(of(preferences)));
        settings.setDefaults(of(preferences));
    }

    private static Severities of(IEclipsePreferences preferences) {
        var values = new Properties();
        try {
            for (var key : preferences.keys()) {
                values.setProperty(key, preferences.get(key, ""));
            }
        } catch (BackingStoreException | IllegalStateException e) {
            ILog.of(WorkspaceSeverities.class).error("The levels of rules cannot be read", e);
        }
        return Severities.of(values);
    }
}
