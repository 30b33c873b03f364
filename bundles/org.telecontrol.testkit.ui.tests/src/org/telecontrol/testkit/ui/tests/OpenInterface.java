/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.tests;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a type offers to callers and subtypes elsewhere: a line for the type and one for each member. */
record OpenInterface(Class<?> type) {

    private static final int SHOWN = Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT;

    Stream<String> lines() {
        if (!isOpen(type.getModifiers())) {
            return Stream.empty();
        }
        var hidden = ancestors().takeWhile(above -> !isOpen(above.getModifiers()));
        var members = Stream.concat(Stream.of(type), hidden).flatMap(this::members)
                .filter(member -> isOpen(member.getModifiers()) && !member.isSynthetic()).map(OpenInterface::line);
        return Stream.concat(Stream.of(typeLine()), members).distinct();
    }

    private String typeLine() {
        var extended = openAncestors().filter(above -> above != Object.class).findFirst();
        return (type.isInterface() ? "interface" : Modifier.toString(type.getModifiers() & SHOWN) + " class").strip()
                + extended.map(above -> " extends " + above.getSimpleName()).orElse("");
    }

    /** Of a hidden ancestor too: callers see its members as the type's own. */
    private Stream<Member> members(Class<?> declaring) {
        List<Member> constructors = declaring == type ? List.of(type.getDeclaredConstructors()) : List.of();
        var methods = Arrays.stream(declaring.getDeclaredMethods()).filter(method -> !isKnown(method));
        return Stream.of(constructors.stream(), Arrays.stream(declaring.getDeclaredFields()), methods)
                .flatMap(members -> members);
    }

    private boolean isKnown(Method method) {
        return openAncestors().flatMap(above -> Arrays.stream(above.getDeclaredMethods()))
                .anyMatch(known -> line(known).equals(line(method)));
    }

    private Stream<Class<?>> openAncestors() {
        return ancestors().filter(above -> isOpen(above.getModifiers()));
    }

    private Stream<Class<?>> ancestors() {
        return Stream.iterate(type.getSuperclass(), Objects::nonNull, Class::getSuperclass);
    }

    private static boolean isOpen(int modifiers) {
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String line(Member member) {
        var modifiers = Modifier.toString(member.getModifiers() & SHOWN);
        var words = switch (member) {
            case Field field -> field.getType().getSimpleName() + " " + field.getName();
            case Method method -> method.getReturnType().getSimpleName() + " " + method.getName() + parameters(method);
            case Executable constructor -> "new" + parameters(constructor);
            default -> throw new IllegalArgumentException(member.toString());
        };
        return (modifiers + " " + words).strip();
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).map(Class::getSimpleName)
                .collect(joining(", ", "(", ")"));
    }
}
