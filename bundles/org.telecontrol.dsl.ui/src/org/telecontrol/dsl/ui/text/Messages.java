/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the editor. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String changedMeanwhile = "";
    public static String filter = "";
    public static String findReferences = "";
    public static String formatting = "";
    public static String markOccurrences = "";
    public static String newName = "";
    public static String noBrace = "";
    public static String noName = "";
    public static String notInWorkspace = "";
    public static String notSaved = "";
    public static String notUnderstood = "";
    public static String openDeclaration = "";
    public static String openPoint = "";
    public static String openingPoint = "";
    public static String openPointMessage = "";
    public static String quickOutlineHint = "";
    public static String referencesTo = "";
    public static String rename = "";
    public static String renameOf = "";
    public static String sortByName = "";
    public static String structure = "";

    static {
        NLS.initializeMessages("org.telecontrol.dsl.ui.text.messages", Messages.class);
    }

    private Messages() {}
}
