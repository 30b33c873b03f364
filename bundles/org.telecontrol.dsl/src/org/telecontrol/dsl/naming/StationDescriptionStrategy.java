/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.naming;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;

import com.google.inject.Inject;

/**
 * What the index keeps of a file. Where the validity of another file depends on more than the name, that is kept too,
 * so that a change of it makes the other file be checked again.
 */
public class StationDescriptionStrategy extends DefaultResourceDescriptionStrategy {

    /** User data of link profiles and of the elements of typicals: what RTUs of other files are checked against. */
    public static final String CONTENT = "content";

    /** That of a DVE group with a member that selects from all RTUs: it may be about those of any file. */
    public static final String ANY_RTU = "any RTU";

    /** User data of the points and uses of a station: an {@link IndexedAddress}, and what people are told of it. */
    public static final String ADDRESS = "address";

    /** User data of a file under its own address: the {@link UsedTexts} of its points. */
    public static final String TEXTS = "texts";

    /** User data of a file under a name that it mentions: which {@link Mention} it is. */
    public static final String MENTION = "mention";

    @Inject
    private IQualifiedNameProvider names;

    @Override
    @NonNullByDefault({})
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        named(object, acceptor);
        if (object instanceof Configuration configuration) {
            mentions(configuration, acceptor);
            texts(configuration, acceptor);
        }
        return object instanceof Configuration || object instanceof Rtu || object instanceof Station
                || object instanceof Typical;
    }

    /** What other files may need to know of this one to be valid or not, without what is within its elements. */
    public void topLevel(Configuration configuration, IAcceptor<IEObjectDescription> acceptor) {
        mentions(configuration, acceptor);
        configuration.getElements().forEach(element -> named(element, acceptor));
    }

    private void named(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        var name = names.getFullyQualifiedName(object);
        if (name != null) {
            acceptor.accept(EObjectDescription.create(name, object, content(object)));
        }
    }

    /** The file itself stands for what it mentions: it is found by that name, and as no element. */
    private static void mentions(Configuration configuration, IAcceptor<IEObjectDescription> acceptor) {
        Set<String> said = new HashSet<>();
        Mention.of(configuration, (kind, name) -> {
            if (said.add(kind + name)) {
                acceptor.accept(EObjectDescription.create(QualifiedName.create(name), configuration,
                        Map.of(MENTION, kind.name())));
            }
        });
    }

    /** Under a name that no file looks for. */
    private static void texts(Configuration configuration, IAcceptor<IEObjectDescription> acceptor) {
        var used = UsedTexts.text(configuration);
        if (!used.isEmpty() && configuration.eResource() != null) {
            acceptor.accept(EObjectDescription.create(
                    QualifiedName.create(configuration.eResource().getURI().toString()), configuration,
                    Map.of(TEXTS, used)));
        }
    }

    private static Map<String, String> content(EObject object) {
        if (object instanceof LinkProfile link) {
            return Map.of(CONTENT, link.getCommonAddressSize() + " " + link.getInformationObjectAddressSize());
        }
        if (object instanceof InformationObject part && part.eContainer() instanceof Typical) {
            return Map.of(CONTENT, Remark.after(part.getType() + " " + part.isRelative() + " " + part.getAddress(),
                    part.getDescription()));
        }
        if (object instanceof DveGroup group
                && group.getMembers().stream().anyMatch(member -> !member.eIsSet(Literals.DVE_MEMBER__RTU))) {
            return Map.of(CONTENT, ANY_RTU);
        }
        var address = IndexedAddress.text(object);
        return address == null
                ? Map.of()
                : Map.of(ADDRESS, object instanceof InformationObject point
                        ? Remark.after(address, point.getDescription())
                        : address);
    }
}
