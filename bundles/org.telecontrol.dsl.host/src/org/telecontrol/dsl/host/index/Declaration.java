/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.telecontrol.dsl.naming.Remark;

/** One element that others can name. Immutable; holds no model. URIs are made when asked for: EMF keeps each for ever. */
final class Declaration implements IEObjectDescription {

    private final EClass kind;
    private final QualifiedName name;
    private final URI file;
    private final String fragment;
    private final Map<String, String> content;

    Declaration(EClass kind, QualifiedName name, URI file, String fragment, Map<String, String> content) {
        this.kind = kind;
        this.name = name;
        this.file = file;
        this.fragment = fragment;
        this.content = content;
    }

    /** Of an element that is in a model. */
    static Declaration of(IEObjectDescription described) {
        var content = Arrays.stream(described.getUserDataKeys())
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> orEmpty(described.getUserData(key))));
        var element = described.getEObjectOrProxy();
        var file = element.eResource();
        return new Declaration(described.getEClass(), described.getQualifiedName(), file.getURI(),
                file.getURIFragment(element), content);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    String fragment() {
        return fragment;
    }

    Map<String, String> content() {
        return content;
    }

    @Override
    public EClass getEClass() {
        return kind;
    }

    @Override
    public QualifiedName getQualifiedName() {
        return name;
    }

    @Override
    public QualifiedName getName() {
        return name;
    }

    @Override
    public URI getEObjectURI() {
        return file.appendFragment(fragment);
    }

    @Override
    public EObject getEObjectOrProxy() {
        var proxy = EcoreUtil.create(kind);
        ((InternalEObject) proxy).eSetProxyURI(getEObjectURI());
        return proxy;
    }

    @Override
    public @Nullable String getUserData(@Nullable String key) {
        return content.get(key);
    }

    @Override
    public String[] getUserDataKeys() {
        return content.keySet().toArray(String[]::new);
    }

    /** Two are equal when no other file can be valid with one and invalid with the other. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Declaration that && kind == that.kind && name.equals(that.name)
                && fragment.equals(that.fragment) && file.equals(that.file) && isSame(content, that.content);
    }

    private static boolean isSame(Map<String, String> content, Map<String, String> other) {
        return content.keySet().equals(other.keySet()) && content.entrySet().stream().allMatch(
                entry -> Remark.without(entry.getValue()).equals(Remark.without(orEmpty(other.get(entry.getKey())))));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name);
    }
}
