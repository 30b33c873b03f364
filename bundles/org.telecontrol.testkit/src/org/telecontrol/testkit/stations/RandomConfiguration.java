/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.stations;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.StationPackage;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/**
 * A configuration by chance, the same for the same seed. Attributes and contained objects are set by reflection, so a
 * new feature of the Ecore is in the test without anybody thinking of it; names and references are made to fit.
 */
public final class RandomConfiguration {

    private static final List<String> NAMES = List.of("point", "k", "unit", "Q0_Pos", "_x", "matching", "to", "link",
            "e_");
    private static final List<String> RULES = List.of("window", "time-zone", "command", "same-point", "no-such-rule");
    private static final String LETTERS = "ab\"\\\n\t\r '/*{}°µ电\u0001\u2028.,";

    private final Random random;
    private int names;

    private RandomConfiguration(long seed) {
        random = new Random(seed);
    }

    public static Configuration of(long seed) {
        return new RandomConfiguration(seed).configuration();
    }

    private Configuration configuration() {
        var configuration = StationFactory.eINSTANCE.createConfiguration();
        for (var kind : List.of(Literals.LINK_PROFILE, Literals.TYPICAL, Literals.RTU, Literals.DVE_GROUP)) {
            times(3, () -> configuration.getElements().add(create(kind)));
        }
        refer(configuration);
        return configuration;
    }

    @SuppressWarnings("unchecked")
    private <T extends EObject> T create(EClass type) {
        var object = EcoreUtil.create(type);
        type.getEAllAttributes().stream().filter(attribute -> attribute != Literals.DVE_MEMBER__PATTERN)
                .filter(attribute -> attribute.isRequired() || random.nextBoolean())
                .forEach(attribute -> set(object, attribute));
        type.getEAllContainments().forEach(containment -> fill(object, containment));
        return (T) object;
    }

    private void set(EObject object, EAttribute attribute) {
        if (attribute == Literals.NAMED_ELEMENT__NAME) {
            object.eSet(attribute, NAMES.get(names % NAMES.size()) + (names < NAMES.size() ? "" : names));
            names++;
        } else if (attribute == Literals.ALLOWANCE__RULE) {
            object.eSet(attribute, any(RULES));
        } else if (attribute.isMany()) {
            List<Object> values = list(object, attribute);
            times(4, () -> {
                var value = value(attribute);
                if (!attribute.isUnique() || !values.contains(value)) {
                    values.add(value);
                }
            });
        } else {
            object.eSet(attribute, value(attribute));
        }
    }

    private Object value(EAttribute attribute) {
        var type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        return switch (type.getName()) {
            case "EString" -> text();
            case "EInt", "EIntegerObject" -> random.nextInt(0x1000000);
            case "EBoolean" -> random.nextBoolean();
            case "EDouble", "EDoubleObject" -> number();
            case "Duration" -> Duration.ofMillis(random.nextInt(100_000_000));
            case "TypeIdentification" -> any(TypeIdentification.values());
            case "QualityFlag" -> any(QualityFlag.values());
            default -> throw new IllegalStateException("A new data type: " + type.getName());
        };
    }

    private double number() {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(2001) - 1000;
            case 1 -> random.nextGaussian();
            default -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
        };
    }

    private String text() {
        var text = new StringBuilder();
        times(6, () -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        return text.toString();
    }

    private void fill(EObject object, EReference containment) {
        var concrete = StationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract())
                .filter(type -> containment.getEReferenceType().isSuperTypeOf(type)).toList();
        Supplier<EObject> child = () -> create(concrete.get(random.nextInt(concrete.size())));
        if (containment.isMany()) {
            times(4, () -> list(object, containment).add(child.get()));
        } else if (random.nextBoolean()) {
            object.eSet(containment, child.get());
        }
    }

    // ---- references, as the scopes allow them; what can refer to nothing is taken away

    private void refer(Configuration configuration) {
        each(configuration, Rtu.class, rtu -> rtu.setLink(maybe(all(configuration, LinkProfile.class))));
        each(configuration, DveGroup.class, group -> group.setParent(maybe(all(configuration, DveGroup.class))));
        each(configuration, TypicalUse.class, use -> referTypical(use, all(configuration, Typical.class)));
        each(configuration, PointReference.class, this::referPoint);
        each(configuration, DveMember.class, member -> referMember(member, all(configuration, Rtu.class)));
    }

    private void referTypical(TypicalUse use, List<Typical> typicals) {
        if (typicals.isEmpty()) {
            EcoreUtil.delete(use);
            return;
        }
        use.setTypical(any(typicals));
        var points = use.getTypical().getElements();
        use.getOverrides().removeIf(override -> points.isEmpty());
        use.getOverrides().forEach(override -> override.setPoint(any(points)));
    }

    private void referPoint(PointReference reference) {
        var owner = reference.eContainer();
        List<? extends InformationObject> points = List.of();
        if (owner instanceof Command command && command.eContainer() instanceof Typical typical) {
            points = typical.getElements();
        } else if (!(owner instanceof Command) && owner.eContainer() instanceof TypicalUse use) {
            points = use.getTypical().getElements();
        } else {
            points = all(EcoreUtil.getRootContainer(owner), Rtu.class).stream()
                    .filter(rtu -> EcoreUtil.isAncestor(rtu, owner))
                    .flatMap(rtu -> rtu.getStations().stream()).flatMap(station -> station.getElements().stream())
                    .filter(InformationObject.class::isInstance).map(InformationObject.class::cast).toList();
        }
        var ofPoints = points.stream().filter(Point.class::isInstance).toList();
        if (ofPoints.isEmpty()) {
            EcoreUtil.remove(reference);
        } else {
            reference.setPoint(any(ofPoints));
        }
    }

    private void referMember(DveMember member, List<Rtu> rtus) {
        member.setRtu(maybe(rtus));
        if (member.getRtu() != null && random.nextBoolean()) {
            member.setElement(maybe(member.getRtu().getStations().stream()
                    .<StationElement>flatMap(station -> station.getElements().stream()).toList()));
        }
        if (member.getElement() instanceof TypicalUse use && random.nextBoolean()) {
            member.setPoint(maybe(use.getTypical().getElements()));
        }
        if (random.nextBoolean()) {
            member.setPattern(text());
        }
    }

    private static <T extends EObject> void each(EObject root, Class<T> type, Consumer<T> action) {
        all(root, type).forEach(action);
    }

    private static <T> List<T> all(EObject root, Class<T> type) {
        Iterable<EObject> contents = root::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance)
                .map(type::cast).toList();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return any(List.of(values));
    }

    private <T> @Nullable T maybe(List<? extends T> values) {
        return values.isEmpty() || random.nextBoolean() ? null : values.get(random.nextInt(values.size()));
    }

    private void times(int most, Runnable action) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            action.run();
        }
    }

    @SuppressWarnings("unchecked") // a feature of many values is a list
    private static <T> List<T> list(EObject object, EStructuralFeature feature) {
        return (List<T>) object.eGet(feature);
    }
}
