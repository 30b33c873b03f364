/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.naming;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** A written name is one segment, whatever characters it has: titles may have dots. */
public class WholeNameConverter implements IQualifiedNameConverter {

    @Override
    public String toString(@Nullable QualifiedName name) {
        return name == null ? "" : name.toString(".");
    }

    @Override
    public QualifiedName toQualifiedName(@Nullable String text) {
        return QualifiedName.create(text);
    }
}
