/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.ListedScaling.Linear;
import org.telecontrol.exchange.ListedScaling.Range;
import org.telecontrol.exchange.layout.ColumnForm;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.sheet.Cell;

/** What a layout writes for a point that never was in a list, and whether another text would mean the same. */
final class CellTexts {

    private final LayoutProfile profile;
    private final Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);

    CellTexts(LayoutProfile profile) {
        this.profile = profile;
        profile.columns().forEach(column -> roles.add(column.role()));
    }

    String canonical(LayoutColumn column, ListedPoint point) {
        return switch (column.role()) {
            case ADDRESS -> address(column, point);
            case ADDRESS_PART -> has(ColumnRole.ADDRESS) ? "" : Integer.toString(part(column, point.ioa()));
            case COMMAND_ADDRESS -> command(column, point);
            case COMMON_ADDRESS -> number(point.commonAddress());
            case HOST -> has(ColumnRole.PORT) ? hostOnly(point) : point.host();
            case PORT -> port(point);
            case RTU -> point.rtu();
            case NAME -> point.name();
            case QUALIFIED_NAME -> point.rtu().isEmpty() ? point.name() : point.rtu() + "." + point.name();
            case DESCRIPTION -> UnitInText.with(point.description(), point.unit(), column.form().unit());
            case UNIT -> point.unit();
            case FACTOR -> point.scaling() instanceof Linear linear && linear.factor() != 1
                    ? Texts.number(linear.factor())
                    : "";
            case OFFSET -> point.scaling() instanceof Linear linear ? unlessZero(linear.offset()) : "";
            case LOW -> point.scaling() instanceof Range range ? Texts.number(range.low()) : "";
            case HIGH -> point.scaling() instanceof Range range ? Texts.number(range.high()) : "";
            case WIRE_LOW -> point.scaling() instanceof Range range ? text(range.wireLow()) : "";
            case WIRE_HIGH -> point.scaling() instanceof Range range ? text(range.wireHigh()) : "";
            case SCALING -> isSaidElsewhere(point.scaling()) ? "" : ScalingText.of(point.scaling());
            case STATES -> StateTexts.format(point.states(), column.form().separator());
            case STATE -> has(ColumnRole.STATES) ? "" : state(column, point.states());
            case TYPE -> profile.values().word(point.type());
            case COMMAND_TYPE -> {
                var type = point.commandType();
                yield type == null ? "" : profile.values().word(type);
            }
            case SIGNAL_CLASS -> profile.values().word(SignalClass.of(point.type()));
            case RETURNS -> point.detail(ColumnRole.RETURNS);
            case METADATA -> column.defaultText();
            case IGNORED -> "";
            default -> PointDetail.of(column.role())
                    .filter(detail -> !detail.isSame(point.detail(column.role()), ""))
                    .map(detail -> detail.form().write(point.detail(column.role()), profile.values())).orElse("");
        };
    }

    /**
     * Tells whether a text is the one that the layout would write into a column, without writing it where that can be told
     * otherwise.
     */
    BiPredicate<ListedPoint, String> isCanonical(LayoutColumn column) {
        BiPredicate<ListedPoint, String> written = (point, text) -> canonical(column, point).equals(text);
        return switch (column.role()) {
            case ADDRESS -> column.form().address().isPlain()
                    ? (point, text) -> Texts.isDecimal(text, point.ioa())
                    : written;
            case COMMAND_ADDRESS -> (point, text) -> point.commandIoa() == null
                    ? text.isEmpty()
                    : written.test(point, text);
            case COMMON_ADDRESS -> CellTexts::isCommonAddress;
            case FACTOR -> new Repeated(ListedPoint::scaling, point -> canonical(column, point));
            case STATES -> new Repeated(point -> point.states().isEmpty() ? null : point.states(),
                    point -> canonical(column, point));
            default -> written;
        };
    }

    /** For a part of points that rows share: its text is written once for all that have the same object. */
    private static final class Repeated implements BiPredicate<ListedPoint, String> {

        private final Function<ListedPoint, @Nullable Object> part;
        private final Function<ListedPoint, String> writer;
        private @Nullable Object last;
        private String written = "";

        Repeated(Function<ListedPoint, @Nullable Object> part, Function<ListedPoint, String> writer) {
            this.part = part;
            this.writer = writer;
        }

        @Override
        public boolean test(ListedPoint point, String text) {
            var now = part.apply(point);
            if (now == null) {
                return text.isEmpty();
            }
            if (now != last) {
                last = now;
                written = writer.apply(point);
            }
            return written.equals(text);
        }
    }

    private static boolean isCommonAddress(ListedPoint point, String text) {
        var commonAddress = point.commonAddress();
        return commonAddress == null ? text.isEmpty() : Texts.isDecimal(text, commonAddress);
    }

    private String address(LayoutColumn column, ListedPoint point) {
        return column.form().address().format(point.commonAddress(), profile.values().word(point.type()), point.ioa());
    }

    private boolean has(ColumnRole role) {
        return roles.contains(role);
    }

    private boolean isSaidElsewhere(@Nullable ListedScaling scaling) {
        return scaling instanceof Linear ? has(ColumnRole.FACTOR) : has(ColumnRole.LOW) && has(ColumnRole.HIGH);
    }

    private static String command(LayoutColumn column, ListedPoint point) {
        var ioa = point.commandIoa();
        var type = point.commandType();
        return ioa == null
                ? ""
                : column.form().address().format(point.commonAddress(), type == null ? "" : type.name(), ioa);
    }

    /** The part of an address that a column has: what is left of it by the column with the next larger weight. */
    private int part(LayoutColumn column, int ioa) {
        int times = column.form().times();
        int larger = profile.columns().stream().filter(one -> one.role() == ColumnRole.ADDRESS_PART)
                .mapToInt(one -> one.form().times()).filter(other -> other > times).min().orElse(Integer.MAX_VALUE);
        return ioa % larger / times;
    }

    private static String hostOnly(ListedPoint point) {
        return point.host().replaceFirst(":[0-9]+$", "");
    }

    private static String port(ListedPoint point) {
        int colon = point.host().lastIndexOf(':');
        return colon < 0 ? point.host().isEmpty() ? "" : "2404" : point.host().substring(colon + 1);
    }

    private static String state(LayoutColumn column, List<String> states) {
        int value = column.form().value();
        return value < states.size() ? states.get(value) : "";
    }

    /** Whether a text that is not the one the layout would write means what the configuration says. */
    boolean stillHolds(LayoutColumn column, String original, ListedPoint point) {
        var trimmed = Cell.untyped(original).trimmed();
        var text = Texts.isNothing(trimmed) ? "" : trimmed;
        return switch (column.role()) {
            case NAME, QUALIFIED_NAME, RTU, METADATA -> true;
            case ADDRESS -> isAddress(column, trimmed, point.ioa()) && combinedHolds(column, trimmed, point)
                    || Texts.isNoAddress(trimmed) && isInCommandColumn(point);
            case ADDRESS_PART -> has(ColumnRole.ADDRESS) && !said(ColumnRole.ADDRESS, point).isEmpty()
                    || isAddress(column, trimmed, part(column, point.ioa()));
            case COMMAND_ADDRESS -> point.commandIoa() == null
                    ? Texts.isNoAddress(trimmed) || !point.isCommand() || isAddress(column, trimmed, point.ioa())
                    : isAddress(column, trimmed, point.commandIoa());
            case COMMON_ADDRESS -> text.isEmpty() || isAddress(column, trimmed, point.commonAddress());
            case HOST -> trimmed.isEmpty() || trimmed.equals(point.host()) || trimmed.equals(canonical(column, point));
            case PORT -> trimmed.isEmpty() || trimmed.equals(port(point));
            case DESCRIPTION -> UnitInText.without(text, column.form().unit()).equals(point.description());
            case UNIT -> text.equals(point.unit());
            case FACTOR, OFFSET, SCALING, LOW, HIGH, WIRE_LOW, WIRE_HIGH -> scalingHolds(point);
            case STATES, STATE -> statesHold(point);
            case TYPE -> profile.values().type(trimmed)
                    .map(type -> type == point.type() || type == point.commandType())
                    .orElseGet(() -> profile.values().signalClass(trimmed).map(value -> value.admits(point.type()))
                            .orElse(text.isEmpty()));
            case COMMAND_TYPE -> text.isEmpty() || point.commandType() == null
                    || profile.values().type(said(ColumnRole.TYPE, point)).map(type -> type == point.commandType())
                            .orElse(false)
                    || profile.values().type(trimmed).map(type -> type == point.commandType()).orElse(true);
            case SIGNAL_CLASS -> !said(ColumnRole.TYPE, point).isEmpty()
                    || profile.values().signalClass(trimmed).map(value -> value.admits(point.type())).orElse(true);
            case IGNORED, RETURNS -> false;
            default -> PointDetail.of(column.role())
                    .map(detail -> !applies(detail, point)
                            || detail.isSame(detail.form().read(text, profile.values()).orElse(""),
                                    point.detail(column.role())))
                    .orElse(false);
        };
    }

    private static boolean applies(PointDetail detail, ListedPoint point) {
        return detail.appliesTo(point.type(), point.commandType());
    }

    private boolean combinedHolds(LayoutColumn column, String trimmed, ListedPoint point) {
        if (!column.form().address().isCombination()) {
            return true;
        }
        var reading = column.form().address().parse(trimmed);
        var commonAddress = reading.commonAddress();
        var type = reading.type();
        return (commonAddress == null || commonAddress.equals(point.commonAddress()))
                && (type == null || profile.values().type(type).map(point.type()::equals).orElse(true));
    }

    /** Whether the list has the address of a command without a point in the column for commands. */
    private boolean isInCommandColumn(ListedPoint point) {
        var column = profile.column(ColumnRole.COMMAND_ADDRESS);
        return point.isCommand() && column.isPresent()
                && isAddress(column.get(), point.metadata().getOrDefault(column.get().key(), ""), point.ioa());
    }

    /** What the list said in all its columns for the scaling is one thing, and holds or falls as one. */
    private boolean scalingHolds(ListedPoint point) {
        var said = new ScalingCells(role -> said(role, point), (role, message, expected, code) -> {}).read();
        return ScalingText.of(point.type().valueKind().isAnalogue() ? said : null)
                .equals(ScalingText.of(point.scaling()));
    }

    private String said(ColumnRole role, ListedPoint point) {
        return profile.column(role).map(column -> said(column, point)).orElse("");
    }

    private String said(LayoutColumn column, ListedPoint point) {
        var original = point.metadata().get(column.key());
        var text = original == null ? canonical(column, point) : Cell.untyped(original).trimmed();
        return Texts.isNothing(text) ? "" : text;
    }

    private boolean statesHold(ListedPoint point) {
        return StateTexts.fit(saidStates(point), point.type()).orElse(List.of()).equals(point.states());
    }

    private List<String> saidStates(ListedPoint point) {
        var text = said(ColumnRole.STATES, point);
        if (text.isEmpty()) {
            return StateTexts.single(profile.columns().stream().filter(one -> one.role() == ColumnRole.STATE)
                    .collect(Collectors.toMap(one -> one.form().value(), one -> said(one, point), (a, b) -> a)));
        }
        return profile.values().states(text).orElseGet(() -> StateTexts.parse(text, profile
                .column(ColumnRole.STATES).map(column -> column.form().separator())
                .orElse(ColumnForm.PLAIN.separator())));
    }

    private static boolean isAddress(LayoutColumn column, String trimmed, @Nullable Integer address) {
        if (address == null) {
            return Texts.isNoAddress(Cell.untyped(trimmed).trimmed());
        }
        try {
            return column.form().address().parse(Texts.address(Cell.untyped(trimmed).trimmed())).ioa() == address;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String unlessZero(@Nullable Double number) {
        return number == null || number == 0 ? "" : Texts.number(number);
    }

    private static String text(@Nullable Double number) {
        return number == null ? "" : Texts.number(number);
    }
}
