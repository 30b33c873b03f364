/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;

import javax.net.ssl.SSLException;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkSettings;

/** Puts what the network reports into words. */
final class CloseReasons {

    static final CloseReason LOCAL = new CloseReason(Kind.LOCAL, "closed");

    private CloseReasons() {}

    static CloseReason connectTimeout(Duration t0) {
        return new CloseReason(Kind.CONNECT_TIMEOUT, "no connection within " + CloseReason.words(t0));
    }

    /** Why there is no connection to, or from, this endpoint. */
    static CloseReason ofConnecting(IOException failure, Endpoint peer, LinkSettings settings) {
        return switch (failure) {
            case UnknownHostException e -> new CloseReason(Kind.UNKNOWN_HOST, "unknown host " + peer.host());
            case NoRouteToHostException e -> new CloseReason(Kind.NO_ROUTE, "no route to host");
            case PortUnreachableException e -> new CloseReason(Kind.REFUSED, "connection refused");
            case ConnectException e -> ofConnectException(e);
            case SSLException e -> ofTls(e, peer, settings);
            case EOFException e -> new CloseReason(Kind.TLS, "closed by peer during the TLS handshake");
            default -> ofMessage(failure);
        };
    }

    private static CloseReason ofTls(SSLException failure, Endpoint peer, LinkSettings settings) {
        var tls = settings.tls();
        return new CloseReason(Kind.TLS, new TlsWords(peer.host(), tls != null && tls.keyStore() != null).of(failure));
    }

    private static CloseReason ofConnectException(ConnectException failure) {
        var words = message(failure).toLowerCase(Locale.ROOT);
        if (words.contains("refused")) {
            return new CloseReason(Kind.REFUSED, "connection refused");
        }
        if (words.contains("timed out")) {
            return new CloseReason(Kind.CONNECT_TIMEOUT, "no answer from host");
        }
        return new CloseReason(Kind.NO_ROUTE, lowerFirst(message(failure)));
    }

    private static CloseReason ofMessage(IOException failure) {
        if (isReset(failure)) {
            return new CloseReason(Kind.RESET, "connection reset by peer");
        }
        boolean isUnreachable = message(failure).contains("unreachable");
        return new CloseReason(isUnreachable ? Kind.NO_ROUTE : Kind.FAULT, lowerFirst(message(failure)));
    }

    /** This machine reads no network any more. */
    static CloseReason unreadable(IOException failure) {
        return new CloseReason(Kind.FAULT, "the network cannot be read any more: " + lowerFirst(message(failure)));
    }

    static CloseReason flood(int k) {
        return new CloseReason(Kind.PROTOCOL_ERROR,
                "peer sends faster than this side can take and does not wait for acknowledgements (k is " + k + ")");
    }

    static CloseReason closedByPeer(String circumstances) {
        return new CloseReason(Kind.CLOSED_BY_PEER, "closed by peer" + circumstances);
    }

    /**
     * Why a connection that stood has ended.
     *
     * @param circumstances follows the words for a peer that went away
     */
    static CloseReason ofConnection(IOException failure, Link link, String circumstances) {
        return switch (failure) {
            case NotIec104Exception e when e.isFromTheBeginning() -> new CloseReason(Kind.NOT_IEC104,
                    "peer speaks no IEC 60870-5-104: " + e.getMessage());
            case NotIec104Exception e -> new CloseReason(Kind.PROTOCOL_ERROR,
                    "peer lost the frames of IEC 60870-5-104: " + e.getMessage());
            case SSLException e -> ofTls(e, link.peer(), link.settings());
            case SocketException e -> new CloseReason(Kind.RESET, "connection reset by peer" + circumstances);
            default -> new CloseReason(Kind.RESET, isReset(failure)
                    ? "connection reset by peer" + circumstances
                    : lowerFirst(message(failure)));
        };
    }

    private static boolean isReset(IOException failure) {
        return message(failure).contains("onnection reset") || message(failure).contains("Broken pipe");
    }

    static String message(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
