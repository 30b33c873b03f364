/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.Limits;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.TerminationExpectation;

/**
 * What a configuration says of some points beside what every list has: how it is spelled in a list, and where it is in
 * the model.
 */
public enum PointDetail {

    LOW_ALARM(ColumnRole.LOW_ALARM, DetailForm.NUMBER, limit(Limits::getLowAlarm), limit(Limits::setLowAlarm)),
    LOW_WARNING(ColumnRole.LOW_WARNING, DetailForm.NUMBER, limit(Limits::getLowWarning), limit(Limits::setLowWarning)),
    HIGH_WARNING(ColumnRole.HIGH_WARNING, DetailForm.NUMBER, limit(Limits::getHighWarning),
            limit(Limits::setHighWarning)),
    HIGH_ALARM(ColumnRole.HIGH_ALARM, DetailForm.NUMBER, limit(Limits::getHighAlarm), limit(Limits::setHighAlarm)),
    DEAD_BAND(ColumnRole.DEAD_BAND, DetailForm.POSITIVE, point -> number(point.deadBand()),
            (target, text) -> target.setDeadBand(valueOf(text, Double::valueOf))),
    INTERROGATION_GROUPS(ColumnRole.INTERROGATION_GROUPS, DetailForm.GROUPS,
            point -> point.interrogationGroups().stream().map(String::valueOf).collect(Collectors.joining(" ")),
            (target, text) -> ECollections.setEList(target.getInterrogationGroups(),
                    text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList())),
    COUNTER_GROUP(ColumnRole.COUNTER_GROUP, DetailForm.COUNTER_GROUP, point -> text(point.counterGroup()),
            (target, text) -> target.setCounterGroup(valueOf(text, Integer::valueOf))),
    SELECT(ColumnRole.SELECT, DetailForm.TRUTH,
            point -> !point.isCommand() ? "" : point.mode() == CommandMode.SELECT ? "yes" : "no",
            command(CommandProperties::unsetMode,
                    (target, text) -> target.setMode("yes".equals(text) ? CommandMode.SELECT : CommandMode.DIRECT))),
    QUALIFIER(ColumnRole.QUALIFIER, DetailForm.QUALIFIER,
            point -> point.isCommand() ? Integer.toString(point.qualifier()) : "",
            command(target -> target.setQualifier(null), (target, text) -> target.setQualifier(Integer.valueOf(text)))),
    SELECT_TIMEOUT(ColumnRole.SELECT_TIMEOUT, DetailForm.DURATION,
            point -> point.isCommand() ? DetailForm.seconds(point.selectTimeout()) : "",
            command(target -> target.setSelectTimeout(null),
                    (target, text) -> target.setSelectTimeout(DetailForm.duration(text)))),
    TERMINATION(ColumnRole.TERMINATION, DetailForm.TERMINATION,
            point -> point.isCommand() ? point.termination().getLiteral() : "",
            command(CommandProperties::unsetTermination,
                    (target, text) -> target.setTermination(TerminationExpectation.get(text))));

    private static final Map<ColumnRole, PointDetail> BY_ROLE = Collections.unmodifiableMap(
            Arrays.stream(values()).collect(Collectors.toMap(detail -> detail.role, Function.identity(), (a, b) -> a,
                    LinkedHashMap::new)));

    private final ColumnRole role;
    private final DetailForm form;
    private final Function<ConfiguredPoint, String> getter;
    private final BiConsumer<PointProperties, String> setter;

    PointDetail(ColumnRole role, DetailForm form, Function<ConfiguredPoint, String> getter,
            BiConsumer<PointProperties, String> setter) {
        this.role = role;
        this.form = form;
        this.getter = getter;
        this.setter = setter;
    }

    public static Optional<PointDetail> of(ColumnRole role) {
        return Optional.ofNullable(BY_ROLE.get(role));
    }

    /** Everything that a configuration says of a point and that is not so by default. */
    public static Map<ColumnRole, String> of(ConfiguredPoint point) {
        var details = new LinkedHashMap<ColumnRole, String>();
        for (var detail : values()) {
            var text = detail.value(point);
            if (!text.isEmpty() && !text.equals(detail.byDefault())) {
                details.put(detail.role, text);
            }
        }
        return details;
    }

    public ColumnRole role() {
        return role;
    }

    DetailForm form() {
        return form;
    }

    /** What holds for a point; empty when nothing does. */
    public String value(ConfiguredPoint point) {
        return getter.apply(point);
    }

    /** What holds where nothing is said; empty when nothing does. */
    private String byDefault() {
        return switch (this) {
            case SELECT -> "no";
            case QUALIFIER -> "0";
            case SELECT_TIMEOUT -> DetailForm.seconds(ConfiguredPoint.DEFAULT_SELECT_TIMEOUT);
            case TERMINATION -> TerminationExpectation.EXPECTED.getLiteral();
            default -> "";
        };
    }

    /** Whether two texts mean the same, one of them perhaps by saying nothing. */
    public boolean isSame(String text, String other) {
        return (text.isEmpty() ? byDefault() : text).equals(other.isEmpty() ? byDefault() : other);
    }

    /** Whether only commands have it. */
    public boolean isOfCommands() {
        return ordinal() >= SELECT.ordinal();
    }

    /** Whether a point, or the command beside it, has it. */
    boolean appliesTo(TypeIdentification type, @Nullable TypeIdentification command) {
        return appliesTo(type) || command != null && isOfCommands() && appliesTo(command);
    }

    /** Whether points or commands of a type have it. */
    public boolean appliesTo(TypeIdentification type) {
        boolean control = type.direction() == Direction.CONTROL;
        return switch (this) {
            case LOW_ALARM, LOW_WARNING, HIGH_WARNING, HIGH_ALARM -> type.valueKind().isAnalogue();
            case DEAD_BAND -> !control && type.valueKind().isAnalogue();
            case INTERROGATION_GROUPS -> !control;
            case COUNTER_GROUP -> !control && type.valueKind() == ValueKind.BINARY_COUNTER;
            case SELECT -> type.supportsSelect();
            default -> control;
        };
    }

    /** @param text as {@link #of} writes it; empty to say nothing of it any more */
    public void set(PointProperties target, String text) {
        setter.accept(target, text);
    }

    /** Names of all roles that are details, for those who walk through columns. */
    static List<ColumnRole> roles() {
        return List.copyOf(BY_ROLE.keySet());
    }

    private static Function<ConfiguredPoint, String> limit(Function<Limits, @Nullable Double> getter) {
        return point -> {
            var limits = point.limits();
            return limits == null ? "" : number(getter.apply(limits));
        };
    }

    private static BiConsumer<PointProperties, String> limit(BiConsumer<Limits, @Nullable Double> setter) {
        return (target, text) -> {
            var limits = target.getLimits();
            if (limits == null) {
                limits = StationFactory.eINSTANCE.createLimits();
                target.setLimits(limits);
            }
            setter.accept(limits, valueOf(text, Double::valueOf));
            if (limits.getLowAlarm() == null && limits.getLowWarning() == null && limits.getHighWarning() == null
                    && limits.getHighAlarm() == null) {
                target.setLimits(null);
            }
        };
    }

    private static <T> @Nullable T valueOf(String text, Function<String, T> reader) {
        return text.isEmpty() ? null : reader.apply(text);
    }

    private static BiConsumer<PointProperties, String> command(Consumer<CommandProperties> cleared,
            BiConsumer<CommandProperties, String> setter) {
        return (target, text) -> {
            if (target instanceof CommandProperties properties && text.isEmpty()) {
                cleared.accept(properties);
            } else if (target instanceof CommandProperties properties) {
                setter.accept(properties, text);
            }
        };
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : Texts.number(number);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
