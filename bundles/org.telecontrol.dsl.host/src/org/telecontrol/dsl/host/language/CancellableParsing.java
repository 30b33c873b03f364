/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;

/** Parsing that is given up when nobody wants its result any more. */
public final class CancellableParsing {

    private static final ThreadLocal<CancelIndicator> CANCEL = ThreadLocal.withInitial(() -> CancelIndicator.NullImpl);

    private CancellableParsing() {}

    /**
     * Does some work, on the caller's thread.
     *
     * @param cancel what is parsed meanwhile ends soon after this says so; a model that is updated stays as it was then
     * @throws OperationCanceledError when that has happened
     */
    public static void run(CancelIndicator cancel, Runnable work) {
        var outer = CANCEL.get();
        CANCEL.set(cancel);
        try {
            work.run();
        } catch (ParseException e) {
            if (cancel.isCanceled()) {
                throw new OperationCanceledError(new OperationCanceledException());
            }
            throw e;
        } finally {
            CANCEL.set(outer);
        }
    }

    static CancelIndicator current() {
        return CANCEL.get();
    }
}
