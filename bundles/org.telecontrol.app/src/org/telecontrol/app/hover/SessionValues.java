/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.hover;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telecontrol.dsl.ide.LivePointValue;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.PointValue;

/** The last values of all sessions, with quality and time; those of a session that is not connected say so. */
@Component
public final class SessionValues implements LivePointValue {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    private final Sessions sessions;

    @Activate
    public SessionValues(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<String> of(String qualifiedName) {
        return sessions.all().stream().filter(session -> qualifiedName.startsWith(session.rtu() + "."))
                .flatMap(session -> session.image().find(qualifiedName.substring(session.rtu().length() + 1))
                        .flatMap(point -> point.last()).map(value -> words(value, session)).stream())
                .findFirst();
    }

    private static String words(PointValue value, Session session) {
        var words = new StringJoiner(", ").add(value.text())
                .add(value.quality().isGood() ? Messages.good : value.quality().toString());
        var tag = value.time();
        words.add(tag == null || value.isTimeInvalid()
                ? Messages.bind(Messages.received, time(value.received()))
                : time(tag));
        if (session.status().state() != SessionState.STARTED) {
            words.add(Messages.notConnected);
        }
        return words.toString();
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
