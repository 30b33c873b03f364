/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.ide.LivePointValue;
import org.telecontrol.dsl.ide.Services;
import org.telecontrol.dsl.ide.navigation.NamedPlace;
import org.telecontrol.dsl.ide.navigation.NamedPlaces;
import org.telecontrol.dsl.services.StationGrammarAccess;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.InformationObject;

import com.google.inject.Inject;

/** Tells what a word of a text means: a name, a type identification, or a word of the language. */
public class StationHover {

    @Inject
    private StationGrammarAccess grammar;

    @Inject
    private NamedPlaces names;

    @Inject
    private IEObjectDocumentationProvider documentation;

    @Inject
    private PointUsage usage;

    /** Null where there is nothing to tell. */
    public @Nullable Hover at(XtextResource file, int offset, CancelIndicator cancel) {
        var leaf = NamedPlaces.leaf(file, offset);
        if (leaf == null || leaf.isHidden()) {
            return null;
        }
        var word = explained(leaf);
        if (word != null) {
            return new Hover(word, leaf.getOffset(), leaf.getLength());
        }
        var name = names.at(file, offset);
        var facts = name == null ? List.<String>of() : facts(name, file, cancel);
        return name == null || facts.isEmpty() ? null : new Hover(facts, name.offset(), name.length());
    }

    private @Nullable List<String> explained(ILeafNode leaf) {
        var element = leaf.getGrammarElement();
        if (element instanceof EnumLiteralDeclaration literal) {
            return keyword(literal.getLiteral());
        }
        if (element instanceof Keyword keyword) {
            return GrammarUtil.containingRule(keyword) == grammar.getNameRule() ? null : keyword(keyword);
        }
        return element != null && GrammarUtil.containingRule(element) == grammar.getTypeIdentificationRule()
                ? type(leaf.getText())
                : null;
    }

    private static @Nullable List<String> keyword(Keyword keyword) {
        var text = KeywordDocumentation.of(keyword.getValue());
        if (text == null) {
            return null;
        }
        List<String> lines = new ArrayList<>(List.of(keyword.getValue()));
        text.lines().forEach(lines::add);
        return lines;
    }

    private static @Nullable List<String> type(String name) {
        return Arrays.stream(TypeIdentification.values()).filter(type -> type.name().equals(name)).findFirst()
                .map(type -> List.of(type.name() + " (" + type.number() + ")", type.meaning())).orElse(null);
    }

    private List<String> facts(NamedPlace name, XtextResource file, CancelIndicator cancel) {
        return name.element() instanceof InformationObject point
                ? PointAt.of(name, point).map(configured -> facts(configured, file, cancel))
                        .orElseGet(() -> ofTypical(point, file))
                : general(name.element());
    }

    private List<String> facts(ConfiguredPoint point, XtextResource file, CancelIndicator cancel) {
        var facts = new ArrayList<>(PointFacts.of(point));
        facts.addAll(usage.of(point, file, cancel));
        Services.ask(LivePointValue.class, live -> live.of(point.qualifiedName()))
                .ifPresent(value -> facts.add("Now " + value));
        return facts;
    }

    private List<String> ofTypical(InformationObject point, XtextResource file) {
        var facts = new ArrayList<>(general(point));
        facts.addAll(PointUsage.inUses(point, file));
        return facts;
    }

    private List<String> general(EObject element) {
        var text = documentation.getDocumentation(element);
        return text == null ? List.of() : text.lines().toList();
    }
}
