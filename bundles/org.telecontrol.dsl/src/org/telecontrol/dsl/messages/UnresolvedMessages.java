/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.messages;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.StationPackage;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.TypicalUse;

/** There is no … of this name. */
public class UnresolvedMessages extends LinkingDiagnosticMessageProvider {

    @Override
    public @Nullable DiagnosticMessage getUnresolvedProxyMessage(@Nullable ILinkingDiagnosticContext context) {
        if (context == null || followsFromAnother(context)) {
            return null;
        }
        var message = "There is no " + kind(context.getReference().getEReferenceType()) + " " + context.getLinkText()
                + where(context);
        return new DiagnosticMessage(message, Severity.ERROR, IssueCodes.UNRESOLVED_REFERENCE, context.getLinkText());
    }

    /** Where what comes before is not found, nothing can be said of this. */
    private static boolean followsFromAnother(ILinkingDiagnosticContext context) {
        var reference = context.getReference();
        return switch (context.getContext()) {
            case PointReference point -> reference == Literals.POINT_REFERENCE__POINT && isUnresolved(point.getUse());
            case DveMember member -> reference != Literals.DVE_MEMBER__RTU && isUnresolved(member.getRtu())
                    || reference == Literals.DVE_MEMBER__POINT && isUnresolved(member.getElement());
            case PointOverride override ->
                reference == Literals.POINT_OVERRIDE__POINT && override.eContainer() instanceof TypicalUse use
                        && isUnresolved(use.getTypical());
            default -> false;
        };
    }

    private static boolean isUnresolved(@Nullable EObject target) {
        return target != null && target.eIsProxy();
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
