/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;

class QualityTest {

    @Test
    void isOneInstanceForEachCombination() {
        assertSame(Quality.of(QualityFlag.BLOCKED, QualityFlag.INVALID), Quality.ofBits(0x90));
        assertSame(Quality.GOOD, Quality.of());
    }

    @Test
    void ignoresBitsThatAreNoFlag() {
        assertSame(Quality.of(QualityFlag.OVERFLOW), Quality.ofBits(0x07));
        assertSame(Quality.GOOD, Quality.ofBits(0xffff_fc00));
    }

    @Test
    void listsWordsInTheOrderOfTheStandard() {
        var quality = Quality.of(QualityFlag.OVERFLOW, QualityFlag.NOT_TOPICAL, QualityFlag.INVALID);
        assertEquals(List.of("invalid", "not-topical", "overflow"), quality.words());
        assertEquals("invalid, not-topical, overflow", quality.toString());
        assertEquals("", Quality.GOOD.toString());
    }

    @Test
    void addsAndRemovesFlags() {
        var quality = Quality.GOOD.with(QualityFlag.SUBSTITUTED).with(QualityFlag.CARRY);
        assertTrue(quality.has(QualityFlag.CARRY));
        assertSame(Quality.of(QualityFlag.SUBSTITUTED), quality.without(QualityFlag.CARRY));
    }

    @ParameterizedTest
    @EnumSource
    void oneFlagIsEnoughNotToBeGood(QualityFlag flag) {
        assertTrue(Quality.GOOD.isGood());
        assertFalse(Quality.of(flag).isGood());
    }

    @ParameterizedTest
    @EnumSource
    void eachFlagIsFoundByItsWord(QualityFlag flag) {
        assertEquals(Optional.of(flag), QualityFlag.ofWord(flag.word()));
        assertEquals(List.of(flag), Quality.of(flag).flags());
    }

    @Test
    void unknownWordsAreNoFlag() {
        assertEquals(Optional.empty(), QualityFlag.ofWord("Invalid"));
    }
}
