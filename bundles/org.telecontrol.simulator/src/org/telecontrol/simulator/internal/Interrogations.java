/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import org.telecontrol.iec104.Asdu;

/** Answers of many ASDUs that are on their way to one controlling station or another, and can be broken off. */
final class Interrogations {

    private final List<Running> running = new ArrayList<>();

    /** One answer, confirmation first; what is in it is found out when its turn comes. */
    private final class Running implements Iterable<Asdu> {

        private final Outbox to;
        private final Asdu request;
        private final Supplier<List<Asdu>> answer;
        private volatile boolean deactivated;

        Running(Outbox to, Asdu request, Supplier<List<Asdu>> answer) {
            this.to = to;
            this.request = request;
            this.answer = answer;
        }

        boolean answers(Asdu asked, Outbox from) {
            return to == from && request.typeNumber() == asked.typeNumber()
                    && request.commonAddress() == asked.commonAddress() && request.objects().equals(asked.objects());
        }

        @Override
        public Iterator<Asdu> iterator() {
            var asdus = answer.get().iterator();
            return new Iterator<>() {
                private boolean confirmed;

                @Override
                public boolean hasNext() {
                    boolean hasNext = asdus.hasNext() && !(confirmed && deactivated);
                    if (!hasNext) {
                        ended(Running.this);
                    }
                    return hasNext;
                }

                @Override
                public Asdu next() {
                    confirmed = true;
                    return asdus.next();
                }
            };
        }
    }

    void answer(Asdu request, Outbox to, Supplier<List<Asdu>> answer) {
        var begun = new Running(to, request, answer);
        synchronized (this) {
            running.add(begun);
        }
        to.answer(begun);
    }

    /** Breaks off the answer to this request; tells whether it was on its way. */
    synchronized boolean deactivate(Asdu request, Outbox from) {
        var found = running.stream().filter(answer -> answer.answers(request, from)).toList();
        found.forEach(answer -> answer.deactivated = true);
        running.removeAll(found);
        return !found.isEmpty();
    }

    private synchronized void ended(Running answer) {
        running.remove(answer);
    }

    /** A controlling station that is gone waits for nothing. */
    synchronized void forget(Outbox gone) {
        running.removeIf(answer -> answer.to == gone);
    }
}
