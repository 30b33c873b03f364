/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.conversion.SimulatedValues;
import org.telecontrol.model.station.ConstantBehaviour;
import org.telecontrol.model.station.FollowBehaviour;
import org.telecontrol.model.station.ReplayBehaviour;
import org.telecontrol.model.station.SimulatedBehaviour;
import org.telecontrol.model.station.ToggleBehaviour;
import org.telecontrol.model.station.WaveBehaviour;

/** What a point does when it is simulated. */
final class BehaviourWriter {

    private final Words words;
    private final Lines lines;

    BehaviourWriter(Words words, Lines lines) {
        this.words = words;
        this.lines = lines;
    }

    void write(SimulatedBehaviour behaviour) {
        lines.word("simulate");
        switch (behaviour) {
            case ConstantBehaviour constant -> lines.words("constant", value(constant));
            case WaveBehaviour wave -> wave(wave);
            case ToggleBehaviour toggle -> {
                lines.word("toggle");
                every(toggle, toggle.getPeriod());
            }
            case FollowBehaviour follow -> follow(follow);
            case ReplayBehaviour replay -> replay(replay);
            default -> throw new IllegalArgumentException(behaviour.eClass().getName());
        }
    }

    private String value(ConstantBehaviour constant) {
        return constant.getValue() == null
                ? words.missing(constant, "value")
                : SimulatedValues.format(constant.getValue());
    }

    private void wave(WaveBehaviour wave) {
        lines.word(wave.getForm().getLiteral()).word(words.decimal(wave, wave.getLow()))
                .words("to", words.decimal(wave, wave.getHigh()));
        every(wave, wave.getPeriod());
    }

    private void follow(FollowBehaviour follow) {
        lines.word("follow");
        if (follow.getDelay() != null) {
            lines.words("after", words.duration(follow, follow.getDelay()));
        }
    }

    private void replay(ReplayBehaviour replay) {
        lines.words("replay", replay.getFile() == null
                ? words.missing(replay, "file")
                : words.text(replay.getFile()));
        if (replay.getPeriod() != null) {
            every(replay, replay.getPeriod());
        }
    }

    private void every(SimulatedBehaviour behaviour, @Nullable Duration period) {
        lines.words("every", period == null ? words.missing(behaviour, "period") : words.duration(behaviour, period));
    }
}
