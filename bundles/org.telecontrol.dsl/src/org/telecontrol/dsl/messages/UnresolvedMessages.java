/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.messages;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.StationPackage;
import org.telecontrol.model.station.StationPackage.Literals;

/** There is no … of this name. */
public class UnresolvedMessages extends LinkingDiagnosticMessageProvider {

    @Override
    public @Nullable DiagnosticMessage getUnresolvedProxyMessage(@Nullable ILinkingDiagnosticContext context) {
        if (context == null) {
            return null;
        }
        var message = "There is no " + kind(context.getReference().getEReferenceType()) + " " + context.getLinkText()
                + where(context);
        return new DiagnosticMessage(message, Severity.ERROR, IssueCodes.UNRESOLVED_REFERENCE, context.getLinkText());
    }

    private static String kind(EClass type) {
        return switch (type.getClassifierID()) {
            case StationPackage.LINK_PROFILE -> "link profile";
            case StationPackage.RTU -> "RTU";
            case StationPackage.TYPICAL -> "typical";
            case StationPackage.TYPICAL_USE -> "use of a typical";
            case StationPackage.DVE_GROUP -> "DVE group";
            case StationPackage.STATION_ELEMENT -> "point or use";
            default -> "point";
        };
    }

    private static String where(ILinkingDiagnosticContext context) {
        var reference = context.getReference();
        if (reference == Literals.POINT_OVERRIDE__POINT || reference == Literals.DVE_MEMBER__POINT) {
            return " in the typical";
        }
        return Literals.CONFIGURATION_ELEMENT.isSuperTypeOf(reference.getEReferenceType()) ? "" : " in the RTU";
    }
}
