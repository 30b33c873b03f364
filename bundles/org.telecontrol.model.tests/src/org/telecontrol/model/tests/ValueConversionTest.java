/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
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
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.RangeScaling;
import org.telecontrol.model.station.Scaling;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.values.ValueConversion;

class ValueConversionTest {

    @Test
    void aDoublePointHasFourTexts() {
        ValueConversion breaker = conversion(TypeIdentification.M_DP_TB_1, null, "moving", "open", "closed", "faulty");
        assertEquals("closed", breaker.engineering(DoublePoint.of(2)));
        assertEquals(DoublePoint.of(3), breaker.element("Faulty"));
        assertEquals(DoublePoint.of(1), breaker.element("1"));
    }

    @Test
    void twoTextsOfADoublePointAreThoseOfOffAndOn() {
        ValueConversion breaker = conversion(TypeIdentification.M_DP_NA_1, null, "open", "closed");
        assertEquals("open", breaker.engineering(DoublePoint.of(1)));
        assertEquals("closed", breaker.engineering(DoublePoint.of(2)));
        assertEquals("intermediate", breaker.engineering(DoublePoint.of(0)));
        assertEquals(DoublePoint.of(2), breaker.element("on"));
    }

    @Test
    void aMeasuredValueIsBriefWithFiveDigits() {
        ValueConversion voltage = conversion(TypeIdentification.M_ME_TF_1, null);
        assertEquals("43.550 kV", voltage.brief(new ShortFloat(43.55038f)));
        assertEquals("-43.550 kV", voltage.brief(new ShortFloat(-43.55038f)));
        assertEquals("50.001 kV", voltage.brief(new ShortFloat(50.001f)));
        assertEquals("50 kV", voltage.brief(new ShortFloat(50)));
        assertEquals("0.60014 kV", voltage.brief(new ShortFloat(0.600143f)));
        assertEquals("0.00012346 kV", voltage.brief(new ShortFloat(0.000123456f)));
        assertEquals("1234568 kV", voltage.brief(new ShortFloat(1234567.8f)));
        assertEquals(voltage.text(new ShortFloat(1.234567e-20f)), voltage.brief(new ShortFloat(1.234567e-20f)));
        assertEquals(voltage.text(new ShortFloat(1.234567e20f)), voltage.brief(new ShortFloat(1.234567e20f)));
        assertEquals("NaN kV", voltage.brief(new ShortFloat(Float.NaN)));
    }

    @Test
    void aCounterIsNeverBrief() {
        LinearScaling thousandth = StationFactory.eINSTANCE.createLinearScaling();
        thousandth.setFactor(0.001);
        ValueConversion energy = conversion(TypeIdentification.M_IT_TB_1, thousandth);
        assertEquals("1234.567", energy.brief(new BinaryCounterReading(1234567, 0)));
    }

    @Test
    void aSinglePointTakesItsTextsOrWordsEveryoneKnows() {
        ValueConversion alarm = conversion(TypeIdentification.M_SP_TB_1, null, "normal", "alarm");
        assertEquals("alarm", alarm.text(SinglePoint.ON));
        for (String word : List.of("alarm", "on", "true", "1")) {
            assertEquals(SinglePoint.ON, alarm.element(word), word);
        }
        var problem = assertThrows(IllegalArgumentException.class, () -> alarm.element("2"));
        assertEquals("\"2\" is no state; one of normal, alarm is expected", problem.getMessage());
    }

    @Test
    void aRegulatingStepStartsAtOne() {
        ValueConversion tap = conversion(TypeIdentification.C_RC_NA_1, null);
        assertEquals("lower", tap.engineering(new RegulatingStep(1)));
        assertEquals(new RegulatingStep(2), tap.element("higher"));
        assertEquals("not permitted", tap.engineering(new RegulatingStep(3)));
        assertThrows(IllegalArgumentException.class, () -> tap.element("0"));
    }

    @Test
    void normalizedValuesScaleTheFractionAndRound() {
        ValueConversion current = conversion(TypeIdentification.M_ME_NA_1, linear(1000, 0));
        assertEquals(-1000.0, current.engineering(new NormalizedValue(Short.MIN_VALUE)));
        assertEquals(new NormalizedValue((short) 16384), current.element("500"));
        assertEquals(new NormalizedValue((short) 3), current.element("0.0869"), "rounded, not truncated");
        var problem = assertThrows(IllegalArgumentException.class, () -> current.element("1000"));
        assertEquals("The value is out of range; -1000 to 999.9695 can be sent", problem.getMessage());
    }

    @Test
    void aRangeMapsTheWholeWireRange() {
        RangeScaling range = StationFactory.eINSTANCE.createRangeScaling();
        range.setLow(0);
        range.setHigh(65535);
        ValueConversion level = conversion(TypeIdentification.M_ME_NB_1, range);
        assertEquals(0.0, level.engineering(new ScaledValue(Short.MIN_VALUE)));
        assertEquals(65535.0, level.engineering(new ScaledValue(Short.MAX_VALUE)));
        assertEquals(new ScaledValue((short) 0), level.element("32768"));
    }

    @Test
    void integersStayIntegersWithoutScaling() {
        assertEquals(-5L, conversion(TypeIdentification.M_ST_TB_1, null).engineering(new StepPosition(-5, false)));
        assertEquals(7L, conversion(TypeIdentification.M_IT_TB_1, null).engineering(new BinaryCounterReading(7, 3)));
        assertEquals(4294967295L, conversion(TypeIdentification.M_BO_TB_1, null).engineering(new Bitstring32(-1)));
        assertEquals(new Bitstring32(0x1f), conversion(TypeIdentification.C_BO_NA_1, null).element("0x1F"));
    }

    @Test
    void floatsAreShownAsTheDecimalNumberTheyWereMadeFrom() {
        ValueConversion voltage = conversion(TypeIdentification.M_ME_NC_1, null);
        assertEquals(0.1, voltage.engineering(new ShortFloat(0.1f)));
        assertEquals("110.25 kV",
                conversion(TypeIdentification.M_ME_TF_1, linear(0.1, 0)).text(new ShortFloat(1102.5f)));
        assertEquals("NaN kV", voltage.text(new ShortFloat(Float.NaN)));
        assertEquals(new ShortFloat(1102.5f),
                conversion(TypeIdentification.M_ME_TF_1, linear(0.1, 0)).element("110.25"));
    }

    @Test
    void whatIsSentIsWhatWasMeant() {
        for (TypeIdentification type : List.of(TypeIdentification.C_SE_NA_1, TypeIdentification.C_SE_NB_1)) {
            ValueConversion setPoint = conversion(type, linear(0.25, -3));
            for (int raw = Short.MIN_VALUE; raw <= Short.MAX_VALUE; raw += 7) {
                InformationElement sent = type == TypeIdentification.C_SE_NA_1
                        ? new NormalizedValue((short) raw)
                        : new ScaledValue((short) raw);
                assertEquals(sent, setPoint.element(setPoint.engineering(sent).toString()));
            }
        }
    }

    @Test
    void aCommandWithoutTextsSpeaksWithThoseOfItsReturnInformation() {
        var grid = new DemoGrid();
        assertEquals("open", control(grid).text(DoublePoint.of(1)));
        assertEquals("closed", control(grid).text(DoublePoint.of(2)));
        assertEquals("indeterminate", control(grid).text(DoublePoint.of(3)));
        assertEquals(DoublePoint.of(2), control(grid).element("closed"));
        assertEquals(DoublePoint.of(2), control(grid).element("on"));

        grid.control.setType(TypeIdentification.C_SC_NA_1);
        assertEquals("closed", control(grid).text(SinglePoint.ON));

        var override = StationFactory.eINSTANCE.createPointOverride();
        override.setPoint(grid.position);
        override.getStates().addAll(List.of("?", "out", "in", "?"));
        grid.first.getOverrides().add(override);
        assertEquals("in", control(grid).text(SinglePoint.ON));

        grid.control.getStates().addAll(List.of("trip", "close"));
        assertEquals("close", control(grid).text(SinglePoint.ON));
    }

    private static ValueConversion control(DemoGrid grid) {
        return ValueConversion.of(RtuPoints.of(grid.rtu).named("F01.Q0_Ctl").orElseThrow());
    }

    private static LinearScaling linear(double factor, double offset) {
        LinearScaling scaling = StationFactory.eINSTANCE.createLinearScaling();
        scaling.setFactor(factor);
        scaling.setOffset(offset);
        return scaling;
    }

    private static ValueConversion conversion(TypeIdentification type, @Nullable Scaling scaling, String... states) {
        DemoGrid grid = new DemoGrid();
        Point point = grid.temperature;
        point.setType(type);
        point.setScaling(scaling);
        if (type == TypeIdentification.M_ME_NC_1 || type == TypeIdentification.M_ME_TF_1) {
            point.setUnit("kV");
        }
        point.getStates().addAll(List.of(states));
        return ValueConversion.of(RtuPoints.of(grid.rtu).named("HallTemp").orElseThrow());
    }
}
