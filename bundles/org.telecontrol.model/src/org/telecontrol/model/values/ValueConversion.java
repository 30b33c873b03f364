/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.Scaling;

/**
 * Between values on the wire and what a point's engineers call them: state texts and engineering units. A command
 * without state texts speaks with those of its return information.
 */
public final class ValueConversion {

    private static final int BRIEF_DIGITS = 5;
    /** Smaller numbers are written with an exponent. */
    private static final int MOST_DECIMALS = 10;
    private static final List<String> SINGLE = List.of("off", "on");
    private static final List<String> DOUBLE = List.of("intermediate", "off", "on", "indeterminate");
    private static final List<String> STEP = List.of("lower", "higher");

    private final ValueKind kind;
    private final List<String> states;
    private final String unit;
    private final WireScale scale;

    private ValueConversion(ValueKind kind, List<String> states, String unit, WireScale scale) {
        this.kind = kind;
        this.states = states;
        this.unit = unit;
        this.scale = scale;
    }

    public static ValueConversion of(ConfiguredPoint point) {
        ValueKind kind = point.type().valueKind();
        return new ValueConversion(kind, statesOf(kind, words(point, kind)), point.unit(),
                WireScale.of(point.scaling(), kind));
    }

    /** Of a point that is declared, not yet used. */
    public static ValueConversion of(TypeIdentification type, List<String> states, @Nullable Scaling scaling) {
        ValueKind kind = type.valueKind();
        return new ValueConversion(kind, statesOf(kind, states), "", WireScale.of(scaling, kind));
    }

    private static List<String> words(ConfiguredPoint point, ValueKind kind) {
        boolean switches = kind == ValueKind.SINGLE_POINT || kind == ValueKind.DOUBLE_POINT;
        return point.isCommand() && switches && point.states().isEmpty() ? point.returnedStates() : point.states();
    }

    /** Configured texts, or the standard's where there are none; two texts of a double point are those of 1 and 2. */
    public static List<String> statesOf(ValueKind kind, List<String> configured) {
        List<String> standard = standardStates(kind);
        if (configured.size() == standard.size()) {
            return List.copyOf(configured);
        }
        if (configured.size() == 2 && standard.size() == 4) {
            return List.of(DOUBLE.get(0), configured.get(0), configured.get(1), DOUBLE.get(3));
        }
        return standard;
    }

    /** The standard's words for the states of a kind in the order of their values, empty where it has no states. */
    public static List<String> standardStates(ValueKind kind) {
        return switch (kind) {
            case SINGLE_POINT -> SINGLE;
            case DOUBLE_POINT, PROTECTION_EVENT -> DOUBLE;
            case REGULATING_STEP -> STEP;
            default -> List.of();
        };
    }

    /** The texts of the states in the order of their values, empty for points that are not digital. */
    public List<String> states() {
        return states;
    }

    /** The state text of a digital point, else a number: scaled for analogue points, bits without sign. */
    public Object engineering(InformationElement element) {
        return switch (element) {
            case RegulatingStep step when step.value() == 0 || step.value() == 3 -> "not permitted";
            case RegulatingStep step -> state(step.value() - 1);
            case SinglePoint point -> state((int) point.raw());
            case DoublePoint point -> state((int) point.raw());
            case InformationElement.ProtectionEvent event -> state((int) event.raw());
            case NormalizedValue normalized -> scale.toEngineering(normalized.fraction());
            case StepPosition position -> scaled(position.value());
            case ScaledValue scaled -> scaled(scaled.value());
            case BinaryCounterReading reading -> scaled(reading.counter());
            case ShortFloat number -> scaled(decimal(number.value()));
            default -> element.rawNumber();
        };
    }

    private Object state(int value) {
        return value < states.size() ? states.get(value) : (Object) value;
    }

    private Number scaled(double wire) {
        double engineering = scale.toEngineering(wire);
        return scale.equals(WireScale.IDENTITY) && kind != ValueKind.SHORT_FLOAT ? (Number) (long) wire : engineering;
    }

    /** The float as the decimal number people wrote, 0.1 and not 0.10000000149. */
    private static double decimal(float value) {
        return Float.isFinite(value) ? Double.parseDouble(Float.toString(value)) : value;
    }

    /** The engineering value with its unit, for people; at most seven significant digits. */
    public String text(InformationElement element) {
        Object value = engineering(element);
        return withUnit(value, value instanceof Double number ? digits(number) : value.toString());
    }

    /** {@link #text}, of a measured value only with the decimals that five significant digits have room for. */
    public String brief(InformationElement element) {
        boolean isMeasured = element instanceof ShortFloat || element instanceof NormalizedValue;
        return isMeasured && engineering(element) instanceof Double number && Double.isFinite(number)
                ? withUnit(number, briefDigits(number))
                : text(element);
    }

    private String withUnit(Object value, String text) {
        return unit.isEmpty() || !(value instanceof Number) ? text : text + " " + unit;
    }

    private static String briefDigits(double number) {
        BigDecimal whole = new BigDecimal(digits(number));
        int decimals = Math.max(0, BRIEF_DIGITS - (whole.precision() - whole.scale()));
        return whole.scale() > decimals && decimals <= MOST_DECIMALS
                ? whole.setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                : digits(number);
    }

    private static String digits(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(7)).stripTrailingZeros();
        return rounded.scale() > -10 ? rounded.toPlainString() : rounded.toString();
    }

    /**
     * What a command or a simulated value has on the wire.
     *
     * @param text a state text, its number, on and off, true and false, or a number in engineering units
     * @throws IllegalArgumentException with a sentence for people that tells what would be accepted
     */
    public InformationElement element(String text) {
        String word = text.strip();
        return switch (kind) {
            case SINGLE_POINT -> SinglePoint.of(stateOf(word, 0) == 1);
            case DOUBLE_POINT -> DoublePoint.of(stateOf(word, 0));
            case REGULATING_STEP -> new RegulatingStep(stateOf(word, 1));
            case BITSTRING -> new Bitstring32(bits(word));
            case NORMALIZED, SCALED, SHORT_FLOAT, STEP_POSITION, BINARY_COUNTER -> element(number(word));
            default -> throw new IllegalArgumentException("No value can be given for " + kind.name()
                    .toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }

    /**
     * What an engineering value of an analogue point has on the wire.
     *
     * @throws IllegalArgumentException with a sentence for people when it is out of the range of the type
     */
    public InformationElement element(double engineering) {
        return ofWire(scale.toWire(engineering));
    }

    /**
     * What a difference of engineering values of an analogue point has on the wire.
     *
     * @throws IllegalArgumentException with a sentence for people when it is no number, or out of the range of the type
     */
    public InformationElement difference(String text) {
        return ofWire(scale.toWire(number(text.strip())) - scale.toWire(0));
    }

    private InformationElement ofWire(double wire) {
        return switch (kind) {
            case NORMALIZED -> new NormalizedValue((short) integer(wire * 32768, Short.MIN_VALUE, Short.MAX_VALUE));
            case SCALED -> new ScaledValue((short) integer(wire, Short.MIN_VALUE, Short.MAX_VALUE));
            case STEP_POSITION -> new StepPosition(integer(wire, -64, 63), false);
            case BINARY_COUNTER ->
                new BinaryCounterReading(integer(wire, Integer.MIN_VALUE, Integer.MAX_VALUE), 0);
            case SHORT_FLOAT -> new ShortFloat((float) wire);
            default -> throw new IllegalArgumentException("A number is no value of a digital point");
        };
    }

    private int stateOf(String word, int first) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).equalsIgnoreCase(word)) {
                return first + i;
            }
        }
        if (word.matches("[0-3]") && Integer.parseInt(word) - first < states.size()
                && Integer.parseInt(word) >= first) {
            return Integer.parseInt(word);
        }
        int off = states.size() == 4 ? 1 : first;
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "off", "false" -> off;
            case "on", "true" -> off + 1;
            default -> throw new IllegalArgumentException(
                    "\"" + word + "\" is no state; one of " + String.join(", ", states) + " is expected");
        };
    }

    private static int bits(String word) {
        try {
            return (int) (long) Long.decode(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + word + "\" is no bit string; a number such as 0x1F is expected",
                    e);
        }
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + word + "\" is no number", e);
        }
    }

    private int integer(double wire, int low, int high) {
        double rounded = Math.rint(wire);
        if (!(rounded >= low && rounded <= high)) {
            throw new IllegalArgumentException("The value is out of range; " + digits(ofInteger(low)) + " to "
                    + digits(ofInteger(high)) + (unit.isEmpty() ? "" : " " + unit) + " can be sent");
        }
        return (int) rounded;
    }

    private double ofInteger(int wire) {
        return scale.toEngineering(kind == ValueKind.NORMALIZED ? wire / 32768.0 : wire);
    }
}
