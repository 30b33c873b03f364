/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.operate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.live.Session;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.CommandMode;

/** What can be operated, and with which values; knows no window. */
final class CommandChoice {

    private final Session session;

    CommandChoice(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    List<ConfiguredPoint> commands() {
        return session.points().commands();
    }

    /**
     * The command whose return information a point is, else the first one of the same use; none for a point that has
     * nothing to do with a command, lest the wrong one is operated by oversight.
     */
    Optional<ConfiguredPoint> suggested(@Nullable ImagePoint point) {
        var shown = point == null ? null : point.configured();
        if (shown == null) {
            return Optional.empty();
        }
        return Stream.<Stream<ConfiguredPoint>>of(
                commands().stream().filter(command -> session.points().returnInformation(command)
                        .filter(returned -> returned.address().equals(shown.address())).isPresent()),
                commands().stream().filter(command -> shown.use() != null && command.use() == shown.use()))
                .flatMap(candidates -> candidates).findFirst();
    }

    /** The values to choose from; empty where a number is to be typed. */
    List<CommandValue> values(ConfiguredPoint command) {
        return CommandValue.of(command);
    }

    boolean canSelect(ConfiguredPoint command) {
        return command.type().supportsSelect();
    }

    boolean isSelectConfigured(ConfiguredPoint command) {
        return canSelect(command) && command.mode() == CommandMode.SELECT;
    }

    /** Where the effect shows. */
    Optional<ImagePoint> returnInformation(ConfiguredPoint command) {
        return session.points().returnInformation(command).flatMap(point -> session.image().find(point.address()));
    }

    /** @throws IllegalArgumentException with a sentence for people when the value is none of the point's */
    CommandRequest request(ConfiguredPoint command, String value, boolean select) {
        var chosen = values(command).stream().filter(offered -> offered.text().equals(value)).findFirst();
        var request = chosen.map(offered -> CommandRequest.of(command, offered.element()))
                .orElseGet(() -> CommandRequest.of(command, value));
        return request.withSelect(select && canSelect(command));
    }
}
