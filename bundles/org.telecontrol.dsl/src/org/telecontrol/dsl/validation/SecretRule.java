/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.ENDPOINT__HOST;
import static org.telecontrol.model.station.StationPackage.Literals.METADATA_ENTRY__VALUE;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;

/** No passwords and keys in a file that is kept under version control. */
public class SecretRule extends Rules {

    private static final String WORDS = "password|passwd|passphrase|secret|api[-_ ]?key|private[-_ ]?key|credentials?";
    private static final Pattern KEY = Pattern
            .compile("(?i).*(" + WORDS + ").*|pwd|(.*[-_ ])?token|(.*[-_ ])?community");
    private static final Pattern TEXT = Pattern.compile("(?i)\\b(" + WORDS + "|pwd)\\s*[:=]\\s*\\S"
            + "|-----BEGIN [A-Z ]*PRIVATE KEY|://[^/\\s:@]+:[^/\\s@]+@");
    private static final Pattern USER = Pattern.compile("[^@\\s]+:[^@\\s]+@.*");

    @Check
    public void metadata(MetadataEntry entry) {
        var key = entry.getKey();
        if (key != null && !entry.getValue().isBlank() && KEY.matcher(key).matches()) {
            report(IssueCodes.SECRET, entry, METADATA_ENTRY__VALUE, key
                    + " looks like a secret: keep it in the secure storage of whoever needs it");
        } else {
            text(entry, METADATA_ENTRY__VALUE, entry.getValue());
        }
    }

    @Check
    public void host(Endpoint endpoint) {
        if (endpoint.getHost() != null && USER.matcher(endpoint.getHost()).matches()) {
            report(IssueCodes.SECRET, endpoint, ENDPOINT__HOST, "A host has no user and password");
        }
    }

    @Check
    public void description(Rtu rtu) {
        text(rtu, Literals.RTU__DESCRIPTION, rtu.getDescription());
    }

    @Check
    public void description(Station station) {
        text(station, Literals.STATION__DESCRIPTION, station.getDescription());
    }

    @Check
    public void description(Typical typical) {
        text(typical, Literals.TYPICAL__DESCRIPTION, typical.getDescription());
    }

    @Check
    public void description(PointProperties point) {
        text(point, Literals.POINT_PROPERTIES__DESCRIPTION, point.getDescription());
    }

    @Check
    public void description(DveGroup group) {
        text(group, Literals.DVE_GROUP__DESCRIPTION, group.getDescription());
    }

    @Check
    public void comments(Configuration configuration) {
        @Nullable
        INode file = NodeModelUtils.getNode(configuration);
        var text = file == null ? "" : file.getRootNode().getText();
        for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
            if (file != null && (text.startsWith("//", at) || text.startsWith("/*", at))) {
                at = Math.max(at, comment(NodeModelUtils.findLeafNodeAtOffset(file.getRootNode(), at)));
            }
        }
    }

    /** Returns where the last character of the comment is; 0 for other text with the sign of one. */
    private int comment(@Nullable ILeafNode leaf) {
        if (leaf == null || !leaf.isHidden()) {
            return 0;
        }
        var found = TEXT.matcher(leaf.getText());
        var owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (owner != null && found.find()) {
            report(IssueCodes.SECRET, owner, leaf.getOffset() + found.start(), found.end() - found.start(),
                    "This comment holds a secret: keep it in the secure storage of whoever needs it");
        }
        return leaf.getEndOffset() - 1;
    }

    private void text(EObject owner, EAttribute attribute, @Nullable String text) {
        if (text != null && (text.indexOf(':') >= 0 || text.indexOf('=') >= 0 || text.startsWith("-----"))
                && TEXT.matcher(text).find()) {
            report(IssueCodes.SECRET, owner, attribute,
                    "This text holds a secret: keep it in the secure storage of whoever needs it");
        }
    }
}
