/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.conversion.Numbers;
import org.telecontrol.dsl.conversion.Texts;
import org.telecontrol.model.station.Allowance;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.values.Durations;

/** Writes values as the grammar reads them. */
final class Words {

    /** Where a model to be compared lacks something; never part of a text that is handed out. */
    private static final String MISSING = "?";

    private final Names names;
    private final References references;
    private final boolean strict;
    private final boolean resolve;

    private Words(Names names, References references, boolean strict, boolean resolve) {
        this.names = names;
        this.references = references;
        this.strict = strict;
        this.resolve = resolve;
    }

    /** For text to be handed out: refuses what a reader could not read back. */
    static Words strict(Names names, References references) {
        return new Words(names, references, true, true);
    }

    /** For comparing models that may have mistakes. */
    static Words lenient(Names names, References references, boolean resolve) {
        return new Words(names, references, false, resolve);
    }

    /** Whether the words are for comparing only; then nothing depends on what a reference leads to. */
    boolean isLenient() {
        return !strict;
    }

    String name(NamedElement element) {
        return element.getName() == null
                ? missing(element, "name")
                : written(element, names::format,
                        element.getName());
    }

    String title(EObject owner, @Nullable String title) {
        return title == null ? missing(owner, "name") : written(owner, names::formatTitle, title);
    }

    String ruleCode(Allowance allowance) {
        return allowance.getRule() == null
                ? missing(allowance, "rule")
                : written(allowance, names::formatRuleCode, allowance.getRule());
    }

    String text(String text) {
        return Texts.format(text);
    }

    String texts(Collection<String> texts) {
        return String.join(", ", texts.stream().map(Texts::format).toList());
    }

    String numbers(Collection<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    String decimal(EObject owner, double value) {
        return written(owner, Numbers::format, value);
    }

    String duration(EObject owner, Duration duration) {
        var text = Durations.format(duration);
        return written(owner, exact -> {
            if (!Durations.parse(exact).equals(duration)) {
                throw new IllegalArgumentException(duration + " is no whole number of milliseconds");
            }
            return exact;
        }, text);
    }

    String reference(EObject owner, EReference reference) {
        var word = optionalReference(owner, reference);
        return word == null ? missing(owner, reference.getName()) : word;
    }

    @Nullable
    String optionalReference(EObject owner, EReference reference) {
        return word(owner, reference, names::format);
    }

    @Nullable
    String optionalTitle(EObject owner, EReference reference) {
        return word(owner, reference, names::formatTitle);
    }

    private @Nullable String word(EObject owner, EReference reference, Function<String, String> notation) {
        var name = references.name(owner, reference, resolve);
        if (name != null) {
            return written(owner, notation, name);
        }
        return owner.eIsSet(reference)
                ? unwritable(owner, "refers to a " + reference.getEReferenceType().getName() + " that is not there")
                : null;
    }

    String missing(EObject owner, String what) {
        return unwritable(owner, "has no " + what);
    }

    private <T> String written(EObject owner, Function<T, String> notation, T value) {
        try {
            return notation.apply(value);
        } catch (IllegalArgumentException e) {
            return unwritable(owner, "cannot be written: " + e.getMessage());
        }
    }

    private String unwritable(EObject owner, String sentence) {
        if (strict) {
            throw new UnwritableException(ModelPlaces.of(owner) + " " + sentence);
        }
        return MISSING;
    }
}
