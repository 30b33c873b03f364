/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** Makes the nodes of a text and notes which of them have errors, so that not all need to be looked at for it. */
@NonNullByDefault({})
final class NodesWithErrors extends NodeModelBuilder {

    private final List<INode> errors = new ArrayList<>();

    @Override
    public ILeafNode newLeafNode(int offset, int length, EObject grammar, boolean isHidden, SyntaxErrorMessage error,
            ICompositeNode parent) {
        var leaf = super.newLeafNode(offset, length, grammar, isHidden, error, parent);
        if (error != null) {
            errors.add(leaf);
        }
        return leaf;
    }

    @Override
    public INode setSyntaxError(INode node, SyntaxErrorMessage error) {
        var replaced = super.setSyntaxError(node, error);
        errors.add(replaced);
        return replaced;
    }

    /** Other nodes than words may have been replaced since they were noted. */
    @Override
    public IParseResult createParseResult(EObject model, ICompositeNode text, boolean hasErrors) {
        if (!errors.stream().allMatch(ILeafNode.class::isInstance)) {
            return super.createParseResult(model, text, hasErrors);
        }
        errors.sort(Comparator.comparingInt(INode::getTotalOffset));
        return new Result(model, text, hasErrors, List.copyOf(errors));
    }

    private static final class Result extends ParseResult {

        private final List<INode> errors;

        Result(EObject model, ICompositeNode text, boolean hasErrors, List<INode> errors) {
            super(model, text, hasErrors);
            this.errors = errors;
        }

        @Override
        public Iterable<INode> getSyntaxErrors() {
            return errors;
        }
    }
}
