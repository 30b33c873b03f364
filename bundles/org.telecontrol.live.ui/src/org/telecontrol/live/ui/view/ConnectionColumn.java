/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.telecontrol.live.Procedure;
import org.telecontrol.live.Session;
import org.telecontrol.live.ui.model.Standing;
import org.telecontrol.model.values.NaturalText;

/** A column of the table of connections. */
enum ConnectionColumn {

    RTU(Messages.connection_rtu, 9, 60, Session::rtu),
    ENDPOINT(Messages.connection_endpoint, 16, 125, SessionWords::endpoints),
    STATE(Messages.connection_state, 14, 120, session -> SessionWords.of(session.status().state()).text()),
    DETAIL(Messages.connection_detail, 38, 200, session -> SessionWords.detail(session.status())),
    LAST(Messages.connection_last, 31, 120,
            session -> session.lastProcedure().map(Procedure.Outcome::words).orElse(""));

    private final String header;
    private final int weight;
    private final int least;
    private final Function<Session, String> text;

    ConnectionColumn(String header, int weight, int least, Function<Session, String> text) {
        this.header = header;
        this.weight = weight;
        this.least = least;
        this.text = text;
    }

    String header() {
        return header;
    }

    /** Its share of the width. */
    int weight() {
        return weight;
    }

    /** The width it has at least, in pixels. */
    int least() {
        return least;
    }

    String text(Session session) {
        return text.apply(session);
    }

    /** By the text as people order it, by the state with the worst first. */
    List<Session> sorted(List<Session> sessions, boolean ascending) {
        return this == STATE
                ? Keyed.sorted(sessions, session -> Standing.of(session.status()), ascending)
                : Keyed.sorted(sessions, session -> new NaturalText(text(session)), ascending);
    }

    /** Each key is read once, so that sessions may change meanwhile. */
    private record Keyed<K extends Comparable<K>>(Session session, K key) {

        static <K extends Comparable<K>> List<Session> sorted(List<Session> sessions, Function<Session, K> key,
                boolean ascending) {
            Comparator<Keyed<K>> up = Comparator.comparing(keyed -> keyed.key);
            return sessions.stream().map(session -> new Keyed<>(session, key.apply(session)))
                    .sorted(ascending ? up : up.reversed()).map(Keyed::session).toList();
        }
    }
}
