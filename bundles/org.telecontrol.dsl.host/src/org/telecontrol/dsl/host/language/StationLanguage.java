/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.telecontrol.dsl.rules.SeveritySettings;

import com.google.inject.Injector;
import com.google.inject.Key;

/** The services of the language, those of {@code dsl.ide} included. For any thread. */
public final class StationLanguage {

    private StationLanguage() {}

    /** Makes the language known to EMF and Xtext, so that everybody in this process gets the same. */
    public static void install() {
        Holder.INJECTOR.getClass();
    }

    public static <T> T get(Class<T> service) {
        return Holder.INJECTOR.getInstance(service);
    }

    /** How many texts, or parts of texts, have been parsed since the process began: what is to be avoided. */
    public static long parsedTexts() {
        return CountedParser.TEXTS.sum();
    }

    static <T> T get(Key<T> service) {
        return Holder.INJECTOR.getInstance(service);
    }

    private static final class Holder {

        static final Injector INJECTOR = new HostSetup().createInjectorAndDoEMFRegistration();

        static {
            WorkspaceSeverities.follow(INJECTOR.getInstance(SeveritySettings.class));
        }
    }
}
