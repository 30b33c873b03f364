/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.address;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.telecontrol.iec104.AddressNotation;

/** The preference page "Telecontrol". */
public class AddressPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int EXAMPLE = 66051;

    public AddressPreferencePage() {
        super(GRID);
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, AddressPreference.BUNDLE);
        store.setDefault(AddressPreference.KEY, AddressNotation.DECIMAL.name());
        setPreferenceStore(store);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        // needs nothing of it
    }

    @Override
    protected void createFieldEditors() {
        var choices = new String[][]{choice(Messages.decimal, AddressNotation.DECIMAL),
                choice(Messages.dottedHighFirst, AddressNotation.DOTTED_HIGH_FIRST),
                choice(Messages.dottedLowFirst, AddressNotation.DOTTED_LOW_FIRST),
                choice(Messages.hexadecimal, AddressNotation.HEXADECIMAL)};
        addField(new RadioGroupFieldEditor(AddressPreference.KEY, Messages.notation, 1, choices,
                getFieldEditorParent(), true));
    }

    private static String[] choice(String label, AddressNotation notation) {
        return new String[]{NLS.bind(label, notation.format(EXAMPLE)), notation.name()};
    }
}
