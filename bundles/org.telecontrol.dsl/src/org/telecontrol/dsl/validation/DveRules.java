/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.DVE_GROUP__PARENT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__ELEMENT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__EXCLUDED;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__PATTERN;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__RTU;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.TypicalUse;

/** DVE groups form a tree and say which points they mean. */
public class DveRules extends Rules {

    @Check
    public void parents(DveGroup group) {
        Set<DveGroup> ancestors = new HashSet<>();
        for (var ancestor = group.getParent(); ancestor != null && !ancestor.eIsProxy()
                && ancestors.add(ancestor); ancestor = ancestor.getParent()) {
            if (ancestor == group) {
                reject(IssueCodes.DVE_CYCLE, group, DVE_GROUP__PARENT, group.getName() + " would be in itself");
            }
        }
    }

    @Check
    public void firstMember(DveGroup group) {
        if (!group.getMembers().isEmpty() && group.getMembers().get(0).isExcluded()) {
            warn(IssueCodes.DVE_MEMBER, group.getMembers().get(0), DVE_MEMBER__EXCLUDED,
                    "Nothing is included before this: there is nothing to exclude");
        }
    }

    @Check
    public void member(DveMember member) {
        var element = member.getElement();
        if (member.getRtu() == null && (element != null || member.getPoint() != null)) {
            reject(IssueCodes.DVE_MEMBER, member, DVE_MEMBER__RTU, "A member names the RTU before its points");
        }
        if (member.getPattern() != null && (element instanceof InformationObject || member.getPoint() != null)) {
            warn(IssueCodes.DVE_MEMBER, member, DVE_MEMBER__PATTERN,
                    "This is one point: there are no names below it that could match");
        }
        if (member.getPattern() != null && member.getPattern().isEmpty()) {
            warn(IssueCodes.DVE_MEMBER, member, DVE_MEMBER__PATTERN, "An empty pattern matches no name");
        }
        if (member.getPoint() != null && element != null && !element.eIsProxy() && !(element instanceof TypicalUse)) {
            reject(IssueCodes.DVE_MEMBER, member, DVE_MEMBER__ELEMENT, element.getName()
                    + " is a point: there is nothing below it");
        }
    }
}
