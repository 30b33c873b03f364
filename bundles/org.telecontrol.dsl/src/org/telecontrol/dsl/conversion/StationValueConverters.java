/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

import java.time.Duration;
import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.values.Durations;

import com.google.inject.Inject;

/** The converters of the grammar's value rules, each bound to its rule by name. */
public class StationValueConverters extends AbstractDeclarativeValueConverterService {

    @Inject
    private Names names;

    @ValueConverter(rule = "ID")
    public IValueConverter<String> id() {
        return name();
    }

    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return converter(Names::parse, names::format);
    }

    @ValueConverter(rule = "Title")
    public IValueConverter<String> title() {
        return converter(names::parseTitle, names::formatTitle);
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return converter(Texts::parse, Texts::format);
    }

    @ValueConverter(rule = "TypeIdentification")
    public IValueConverter<TypeIdentification> typeIdentification() {
        return converter(TypeIdentifications::parse, TypeIdentification::name);
    }

    @ValueConverter(rule = "QualityFlag")
    public IValueConverter<QualityFlag> qualityFlag() {
        return converter(QualityFlags::parse, QualityFlag::word);
    }

    @ValueConverter(rule = "Address")
    public IValueConverter<Integer> address() {
        return primitive(Numbers::parseAddress, String::valueOf, "An address is missing here");
    }

    @ValueConverter(rule = "Integer")
    public IValueConverter<Integer> integer() {
        return primitive(Numbers::parseInteger, String::valueOf, "A whole number is missing here");
    }

    @ValueConverter(rule = "Decimal")
    public IValueConverter<Double> decimal() {
        return primitive(Numbers::parseDecimal, Numbers::format, "A number is missing here");
    }

    @ValueConverter(rule = "Duration")
    public IValueConverter<Duration> duration() {
        return converter(Durations::parse, Durations::format);
    }

    @ValueConverter(rule = "SimulatedValue")
    public IValueConverter<String> simulatedValue() {
        return converter(SimulatedValues::parse, SimulatedValues::format);
    }

    @ValueConverter(rule = "YesNo")
    public IValueConverter<Boolean> yesNo() {
        return primitive("yes"::equals, value -> value ? "yes" : "no", "yes or no is missing here");
    }

    private static <T> IValueConverter<T> converter(Function<String, T> parse, Function<T, String> format) {
        return new WordConverter<>(parse, format, null);
    }

    private static <T> IValueConverter<T> primitive(Function<String, T> parse, Function<T, String> format,
            String missing) {
        return new WordConverter<>(parse, format, missing);
    }
}
