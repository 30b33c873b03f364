/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.AbstractGenericModule;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/** What the workbench adds to the language. */
final class HostModule extends AbstractGenericModule {

    public Class<? extends IParser> bindIParser() {
        return CountedParser.class;
    }

    public Class<? extends XtextResource> bindXtextResource() {
        return OpenedResource.class;
    }

    public Class<? extends IPartialParsingHelper> bindIPartialParsingHelper() {
        return LocalParsing.class;
    }

    /** The linker asks for this class; the others for its interface, which leads to it. */
    public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
        return KeptUntilParsed.class;
    }

    /** A model that is replaced as a whole is not taken apart, which takes longer than making it: who keeps some of it lets go himself. */
    public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
        return IReferableElementsUnloader.NullUnloader.class;
    }
}
