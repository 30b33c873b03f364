/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide;

import java.util.Optional;

/** What a session knows of a point at the moment. An OSGi service, of which there may be none. For any thread. */
public interface LivePointValue {

    /**
     * The value with its quality, for people and on one line, such as {@code 10.3 kV, not topical}.
     *
     * @param qualifiedName of the point in the configuration, such as {@code NORTH.F01.U_L1}
     * @return empty without a session or before a value came
     */
    Optional<String> of(String qualifiedName);
}
