/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__TYPE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.conversion.Similar;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;

/** Words that may have been meant where there is no such name or type. */
final class WordFixes implements Fixes {

    private static final int MOST = 3;

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        return switch (broken.code()) {
            case IssueCodes.UNRESOLVED_REFERENCE -> names(broken);
            case IssueCodes.VALUE -> types(broken);
            default -> Stream.empty();
        };
    }

    private static Stream<QuickFix> names(BrokenRule broken) {
        var written = broken.edits().leaf(broken.offset());
        for (INode node = written; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference reference) {
                var owner = NodeModelUtils.findActualSemanticObjectFor(node);
                var names = StationStandaloneSetup.services().get(Names.class);
                return owner == null
                        ? Stream.empty()
                        : meant(node, names.parseTitle(NodeModelUtils.getTokenText(node)), candidates(reference, owner),
                                broken.edits(), names);
            }
        }
        return Stream.empty();
    }

    private static List<String> candidates(CrossReference reference, EObject owner) {
        var scope = StationStandaloneSetup.services().get(IScopeProvider.class).getScope(owner,
                GrammarUtil.getReference(reference, owner.eClass()));
        return StreamSupport.stream(scope.getAllElements().spliterator(), false)
                .map(candidate -> candidate.getName().getLastSegment()).toList();
    }

    private static Stream<QuickFix> meant(INode node, String word, List<String> candidates, Edits edits, Names names) {
        return Similar.likely(word, candidates).limit(MOST).map(names::formatTitle)
                .map(name -> new QuickFix("Write " + name, edits.replace(node, name)));
    }

    private static Stream<QuickFix> types(BrokenRule broken) {
        var written = broken.edits().leaf(broken.offset());
        if (written == null || !(broken.element() instanceof InformationObject object)
                || !broken.isAt(INFORMATION_OBJECT__TYPE)) {
            return Stream.empty();
        }
        var types = Arrays.stream(TypeIdentification.values()).filter(type -> type.in104Profile()
                && (type.direction() == Direction.CONTROL) == object instanceof Command).map(Enum::name).toList();
        return Similar.likely(written.getText().toUpperCase(Locale.ROOT), types).limit(MOST)
                .map(type -> new QuickFix("Write " + type, broken.edits().replace(written, type)));
    }
}
