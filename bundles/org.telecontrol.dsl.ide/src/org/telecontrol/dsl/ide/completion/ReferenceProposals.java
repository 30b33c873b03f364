/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.ide.Kinds;

import com.google.inject.Inject;

/** Names as they have to be written: titles in quotes, reserved words with their sign. */
@NonNullByDefault({})
public class ReferenceProposals extends IdeCrossrefProposalProvider {

    @Inject
    private Names names;

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference,
            ContentAssistContext context) {
        var written = names.formatTitle(candidate.getName().getLastSegment());
        return getProposalCreator().createProposal(written, context, ContentAssistEntry.KIND_REFERENCE, it -> {
            it.setSource(candidate);
            it.setDescription(Kinds.word(candidate.getEClass()) + elsewhere(candidate, context));
        });
    }

    private static String elsewhere(IEObjectDescription candidate, ContentAssistContext context) {
        var element = candidate.getEObjectOrProxy();
        if (element.eResource() == context.getResource()) {
            return "";
        }
        var file = EcoreUtil.getURI(element).trimFragment();
        return file.equals(context.getResource().getURI()) ? "" : " in " + file.lastSegment();
    }
}
