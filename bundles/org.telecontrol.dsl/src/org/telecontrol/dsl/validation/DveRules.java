/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.DVE_GROUP__PARENT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__ELEMENT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__EXCLUDED;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__PATTERN;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__POINT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__RTU;
import static org.telecontrol.model.station.StationPackage.Literals.NAMED_ELEMENT__NAME;
import static org.telecontrol.model.station.StationPackage.Literals.RTU;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.dsl.naming.Mention;
import org.telecontrol.dsl.naming.OtherFiles;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.TypicalUse;

import com.google.inject.Inject;

/** DVE groups form a tree and say which points they mean. */
public class DveRules extends Rules {

    @Inject
    private OtherFiles otherFiles;

    @Check
    public void parents(DveGroup group) {
        Set<DveGroup> ancestors = new HashSet<>();
        for (var ancestor = group.getParent(); ancestor != null && !ancestor.eIsProxy()
                && ancestors.add(ancestor); ancestor = ancestor.getParent()) {
            if (ancestor == group) {
                report(IssueCodes.DVE_CYCLE, group, DVE_GROUP__PARENT, group.getName() + " would be in itself");
            }
        }
    }

    @Check
    public void members(DveGroup group) {
        if (!group.getMembers().isEmpty()) {
            var first = group.getMembers().get(0);
            if (first.isExcluded()) {
                report(IssueCodes.DVE_PATTERN, first, DVE_MEMBER__EXCLUDED,
                        "Nothing is included before this: there is nothing to exclude");
            }
        } else if (group.getName() != null && !isParent(group)) {
            report(IssueCodes.DVE_EMPTY, group, NAMED_ELEMENT__NAME, group.getName() + " has no members");
        }
    }

    private boolean isParent(DveGroup group) {
        boolean here = group.eContainer() instanceof Configuration configuration
                && configuration.getElements().stream()
                        .anyMatch(element -> element instanceof DveGroup child && child.getParent() == group);
        return here || otherFiles.mentioning(group.eResource(), Mention.PARENT, group.getName()).isPresent();
    }

    @Check
    public void member(DveMember member) {
        var element = member.getElement();
        if (member.getRtu() == null && (element != null || member.getPoint() != null)) {
            report(IssueCodes.DVE_MEMBER, member, DVE_MEMBER__RTU, "A member names the RTU before its points");
        }
        if (member.getPoint() != null && element != null && !element.eIsProxy() && !(element instanceof TypicalUse)) {
            report(IssueCodes.DVE_MEMBER, member, DVE_MEMBER__ELEMENT, element.getName()
                    + " is a point: there is nothing below it");
        }
    }

    @Check
    public void matches(DveMember member) {
        var pattern = member.getPattern();
        if (pattern != null && (member.getElement() instanceof InformationObject || member.getPoint() != null)) {
            report(IssueCodes.DVE_PATTERN, member, DVE_MEMBER__PATTERN,
                    "This is one point: there are no names below it that could match");
        } else if (isResolved(member) && !DvePoints.selectsAny(member, rtus(member))) {
            report(IssueCodes.DVE_PATTERN, member, place(member), pattern == null
                    ? "There is no point below this"
                    : "No name matches \"" + pattern + "\"");
        }
    }

    private static boolean isResolved(DveMember member) {
        return Stream.of(DVE_MEMBER__RTU, DVE_MEMBER__ELEMENT, DVE_MEMBER__POINT)
                .noneMatch(reference -> member.eGet(reference) instanceof EObject target && target.eIsProxy());
    }

    private static EStructuralFeature place(DveMember member) {
        return Stream.of(DVE_MEMBER__PATTERN, DVE_MEMBER__POINT, DVE_MEMBER__ELEMENT)
                .filter(member::eIsSet).findFirst().orElse(DVE_MEMBER__RTU);
    }

    /** The RTU that is named, else all: those of the file first, others are loaded as long as nothing matches. */
    private Stream<Rtu> rtus(DveMember member) {
        var file = member.eResource();
        if (member.getRtu() != null || file == null) {
            return Stream.ofNullable(member.getRtu());
        }
        var others = otherFiles.all(file, RTU).map(rtu -> EcoreUtil.resolve(rtu.getEObjectOrProxy(), file));
        return Stream.concat(Configurations.elements(List.of(file), Rtu.class),
                others.filter(Rtu.class::isInstance).map(Rtu.class::cast));
    }
}
