/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IResourceValidator;
import org.telecontrol.dsl.conversion.StationValueConverters;
import org.telecontrol.dsl.formatting2.StationLayoutPreferences;
import org.telecontrol.dsl.messages.SyntaxMessages;
import org.telecontrol.dsl.messages.UnresolvedMessages;
import org.telecontrol.dsl.naming.NameFragments;
import org.telecontrol.dsl.naming.StationDescriptionStrategy;
import org.telecontrol.dsl.naming.StationNameProvider;
import org.telecontrol.dsl.naming.WholeNameConverter;
import org.telecontrol.dsl.scoping.OtherFilesScope;
import org.telecontrol.dsl.scoping.StationScopeProvider;
import org.telecontrol.dsl.text.StationResource;
import org.telecontrol.dsl.validation.StationResourceValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What the language is made of, beside what is generated from its grammar. */
public class StationRuntimeModule extends AbstractStationRuntimeModule {

    @Override
    @NonNullByDefault({})
    public void configure(Binder binder) {
        super.configure(binder);
        // What the grammar demands is reported where it is missing; EMF's rules would say it again, less clearly.
        binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return StationResource.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return StationValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return StationNameProvider.class;
    }

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return WholeNameConverter.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NameFragments.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return StationDescriptionStrategy.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return StationScopeProvider.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return OtherFilesScope.class;
    }

    @Override
    @NonNullByDefault({})
    public void configureIScopeProviderDelegate(Binder binder) {
        // The scope provider knows all references itself.
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return UnresolvedMessages.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return StationResourceValidator.class;
    }

    @Override
    @NonNullByDefault({})
    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class).annotatedWith(FormatterPreferences.class)
                .to(StationLayoutPreferences.class);
    }

    /** A file is UTF-8, whatever the machine's own encoding. */
    @Override
    @NonNullByDefault({})
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class)
                .toInstance(uri -> "UTF-8");
    }
}
