/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import org.telecontrol.link.LinkProvider;

/** What commands take from the other bundles and that is not simply a class: services and whatever is plugged in. */
public interface Cores {

    /**
     * The link to RTUs.
     *
     * @throws CommandFailure when none is installed
     */
    LinkProvider links();
}
